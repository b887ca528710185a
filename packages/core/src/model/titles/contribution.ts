import type * as of from '../entities/contribution.ts'
import type { TitlesOf } from '../titles.ts'

/** What contribution and what it holds are called. */
export const contribution: TitlesOf<typeof of.contribution> = {
  title: { zh: '参保缴费', en: 'contribution' },
  fields: {
    person: { zh: '参保人', en: 'insured person' },
    name: { zh: '姓名', en: 'name' },
    scheme: { zh: '险种', en: 'scheme' },
    payer: { zh: '缴费主体', en: 'payer' },
    employer: { zh: '单位名称', en: 'employer' },
    month: { zh: '费款所属期', en: 'month' },
    receivedAt: { zh: '到账日期', en: 'received on' },
    base: { zh: '缴费基数', en: 'contribution base' },
    amount: { zh: '缴费金额', en: 'amount' },
  },
  resolved: {},
}
