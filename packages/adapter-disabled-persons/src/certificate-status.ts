import { code } from '@hedui/ingest'

/** Whether a certificate is valid. */
export const certificateStatus = code('disabled-persons.certificate-status', {
  valid: ['正常', '有效'],
  expired: ['过期', '已过期'],
  frozen: ['冻结'],
  cancelled: ['注销', '已注销'],
})
