import { defineEntity } from '../entity.ts'
import { code, date, fen, month, name, ref, text } from '../field.ts'

/** A social-insurance contribution for one month or year, whoever pays it. */
export const contribution = defineEntity({
  title: { zh: '参保缴费', en: 'contribution' },
  registers: ['social-insurance'],
  fields: {
    person: ref('person', '参保人', 'insured person'),
    name: name('姓名', 'name'),
    scheme: code('险种', 'scheme'),
    payer: code('缴费主体', 'payer'),
    employer: text('单位名称', 'employer', { blank: 'none' }),
    month: month('费款所属期', 'month'),
    receivedAt: date('到账日期', 'received on'),
    base: fen('缴费基数', 'contribution base', { per: 'month' }),
    amount: fen('缴费金额', 'amount'),
  },
})
