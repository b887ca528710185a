import { code } from '@hedui/ingest'

/** Whether a house is rebuilt or repaired. */
export const renovationMode = code('housing.renovation-mode', {
  rebuild: ['拆除重建', '重建', '新建', '异地重建'],
  repair: ['修缮加固', '修缮', '加固', '维修加固'],
})
