import type * as of from '../entities/tax-return.ts'
import type { TitlesOf } from '../titles.ts'

/** What taxReturn and what it holds are called. */
export const taxReturn: TitlesOf<typeof of.taxReturn> = {
  title: { zh: '个人所得税申报', en: 'tax return' },
  fields: {
    person: { zh: '纳税人', en: 'taxpayer' },
    name: { zh: '姓名', en: 'name' },
    incomeKind: { zh: '所得项目', en: 'kind of income' },
    earnedFrom: { zh: '所得期起', en: 'first day' },
    earnedTo: { zh: '所得期止', en: 'last day' },
    revenue: { zh: '收入额', en: 'revenue' },
    taxable: { zh: '应纳税所得额', en: 'taxable income' },
    tax: { zh: '应补退税额', en: 'tax due or refunded' },
    withholder: { zh: '扣缴义务人名称', en: 'withholding agent' },
    declaredAt: { zh: '申报日期', en: 'declared on' },
  },
  resolved: {},
}
