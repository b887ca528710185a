import type * as of from '../entities/project-payment.ts'
import type { TitlesOf } from '../titles.ts'

/** What projectPayment and what it holds are called. */
export const projectPayment: TitlesOf<typeof of.projectPayment> = {
  title: { zh: '工程资金拨付', en: 'payment to a project' },
  fields: {
    reference: { zh: '项目编号', en: 'project number' },
    instalment: { zh: '拨付期次', en: 'instalment' },
    paidAt: { zh: '拨付日期', en: 'paid on' },
    amount: { zh: '拨付金额', en: 'amount' },
    paidShare: { zh: '累计拨付比例(万分之一)', en: 'paid so far, in basis points' },
    progressShare: { zh: '形象进度(万分之一)', en: 'progress, in basis points' },
    voucher: { zh: '凭证号', en: 'voucher' },
  },
  resolved: {},
}
