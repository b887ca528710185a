import type * as of from '../entities/payment.ts'
import type { TitlesOf } from '../titles.ts'

/** What payment and what it holds are called. */
export const payment: TitlesOf<typeof of.payment> = {
  title: { zh: '发放', en: 'payment' },
  fields: {
    programme: { zh: '项目', en: 'programme' },
    layer: { zh: '环节', en: 'layer' },
    kind: { zh: '类别', en: 'kind' },
    month: { zh: '所属期', en: 'month' },
    beneficiary: { zh: '领取人', en: 'beneficiary' },
    household: { zh: '保障户', en: 'household' },
    name: { zh: '姓名', en: 'name' },
    amount: { zh: '金额', en: 'amount' },
    basic: { zh: '保障金', en: 'basic allowance' },
    addOn: { zh: '分类施保金', en: 'category add-on' },
    account: { zh: '账号', en: 'account' },
    accountHolder: { zh: '户名', en: 'account holder' },
    holderKind: { zh: '户名类别', en: 'kind of account holder' },
    bank: { zh: '开户银行', en: 'bank' },
    paidAt: { zh: '兑付时间', en: 'paid on' },
    reference: { zh: '流水号', en: 'reference' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
    note: { zh: '备注', en: 'note' },
  },
  resolved: {},
}
