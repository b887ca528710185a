import { code } from '@hedui/ingest'

/** Whether a proof of life succeeded. */
export const proofResult = code('civil-affairs.proof-result', {
  passed: ['通过', '认证通过', '成功'],
  failed: ['未通过', '认证失败', '失败'],
})
