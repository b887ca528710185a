import { code } from '@hedui/ingest'

/** Kinds of income, Individual Income Tax Law art. 2. */
export const incomeKind = code('tax.income-kind', {
  wage: ['工资薪金所得', '工资、薪金所得', '正常工资薪金'],
  labour: ['劳务报酬所得'],
  authorship: ['稿酬所得'],
  royalty: ['特许权使用费所得'],
  operating: ['经营所得'],
  interest: ['利息股息红利所得', '利息、股息、红利所得'],
  lease: ['财产租赁所得'],
  transfer: ['财产转让所得'],
  incidental: ['偶然所得'],
})
