import { code } from '@hedui/ingest'

/** Whether a registration is in force. */
export const propertyStatus = code('housing.property-status', {
  current: ['现势', '有效', '正常'],
  history: ['历史', '已转移'],
  cancelled: ['注销', '已注销'],
  lost: ['灭失'],
})
