import { defineEntity } from '../entity.ts'
import { code, date, fen, name, ref, text } from '../field.ts'

/** Income declared to the tax office for a person over a span of days. */
export const taxReturn = defineEntity({
  title: { zh: '个人所得税申报', en: 'tax return' },
  registers: ['tax'],
  fields: {
    person: ref('person', '纳税人', 'taxpayer'),
    name: name('姓名', 'name'),
    incomeKind: code('所得项目', 'kind of income'),
    from: date('所得期起', 'first day'),
    to: date('所得期止', 'last day'),
    revenue: fen('收入额', 'revenue'),
    taxable: fen('应纳税所得额', 'taxable income'),
    tax: fen('应补退税额', 'tax due or refunded'),
    withholder: text('扣缴义务人名称', 'withholding agent', { blank: 'none' }),
    declaredAt: date('申报日期', 'declared on'),
  },
})
