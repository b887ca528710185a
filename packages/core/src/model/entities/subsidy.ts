import { defineEntity } from '../entity.ts'
import { code, count, date, fen, name, ref, text } from '../field.ts'

/** Money of agriculture or forestry: for a machine that was bought, or for woodland. */
export const subsidy = defineEntity({
  title: { zh: '农机、林业补贴', en: 'farm or forestry subsidy' },
  registers: ['machinery', 'forestry'],
  fields: {
    person: ref('person', '领取人', 'recipient', { blank: 'none' }),
    name: name('姓名', 'name'),
    organisation: text('统一社会信用代码', 'credit code', { blank: 'none' }),
    buyerKind: code('购机者类别', 'kind of buyer'),
    item: text('补贴项目', 'item'),
    model: text('机具型号', 'model'),
    quantity: count('数量', 'quantity'),
    area: count('面积(百分之一亩)', 'area in hundredths of a mu'),
    price: fen('销售价格', 'price'),
    amount: fen('补贴金额', 'amount'),
    date: date('购机或发放日期', 'bought or paid on'),
    township: text('乡镇', 'township'),
    village: text('村居', 'village'),
    note: text('备注', 'note'),
  },
})
