import type * as of from '../entities/subsidy.ts'
import type { TitlesOf } from '../titles.ts'

/** What subsidy and what it holds are called. */
export const subsidy: TitlesOf<typeof of.subsidy> = {
  title: { zh: '农机、林业补贴', en: 'farm or forestry subsidy' },
  fields: {
    person: { zh: '领取人', en: 'recipient' },
    name: { zh: '姓名', en: 'name' },
    organisation: { zh: '统一社会信用代码', en: 'credit code' },
    buyerKind: { zh: '购机者类别', en: 'kind of buyer' },
    item: { zh: '补贴项目', en: 'item' },
    model: { zh: '机具型号', en: 'model' },
    quantity: { zh: '数量', en: 'quantity' },
    area: { zh: '面积(百分之一亩)', en: 'area in hundredths of a mu' },
    price: { zh: '销售价格', en: 'price' },
    amount: { zh: '补贴金额', en: 'amount' },
    date: { zh: '购机或发放日期', en: 'bought or paid on' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
    note: { zh: '备注', en: 'note' },
  },
  resolved: {},
}
