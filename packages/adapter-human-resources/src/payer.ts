import { code } from '@hedui/ingest'

/** Who pays a contribution. */
export const payer = code('human-resources.payer', {
  employer: ['单位', '单位缴费', '用人单位'],
  self: ['个人', '个人缴费'],
  government: ['政府代缴', '财政代缴'],
})
