import type * as of from '../entities/settlement.ts'
import type { TitlesOf } from '../titles.ts'

/** What settlement and what it holds are called. */
export const settlement: TitlesOf<typeof of.settlement> = {
  title: { zh: '代发回盘', en: 'settlement' },
  fields: {
    reference: { zh: '流水号', en: 'reference' },
    month: { zh: '代发月份', en: 'month' },
    account: { zh: '账号', en: 'account' },
    accountHolder: { zh: '户名', en: 'account holder' },
    amount: { zh: '金额', en: 'amount' },
    outcome: { zh: '状态', en: 'outcome' },
    returnReason: { zh: '退回原因', en: 'reason of the return' },
    bank: { zh: '银行', en: 'bank' },
  },
  resolved: {},
}
