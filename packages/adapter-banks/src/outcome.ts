import { code } from '@hedui/ingest'

/** Whether the money arrived. */
export const outcome = code('banks.outcome', {
  paid: ['S', '成功', '已入账'],
  returned: ['F', '失败', '退回'],
})
