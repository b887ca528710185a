import { code } from '@hedui/ingest'

/** Whether a deposit is of its month, for an earlier one, or made by a person of his or her own will. */
export const depositKind = code('housing-fund.deposit-kind', {
  regular: ['汇缴', '正常汇缴'],
  'back-pay': ['补缴'],
  voluntary: ['个人自愿缴存', '灵活就业缴存'],
})
