import type * as of from '../entities/publication.ts'
import type { TitlesOf } from '../titles.ts'

/** What publication and what it holds are called. */
export const publication: TitlesOf<typeof of.publication> = {
  title: { zh: '公示', en: 'publication' },
  fields: {
    class: { zh: '项目类', en: 'class of programme' },
    programme: { zh: '项目', en: 'programme' },
    month: { zh: '公示月份', en: 'month' },
    household: { zh: '保障户', en: 'household' },
    name: { zh: '姓名', en: 'name' },
    maskedNumber: { zh: '证件号码（脱敏）', en: 'masked identity number' },
    declaredSize: { zh: '保障人数', en: 'persons counted' },
    amount: { zh: '金额', en: 'amount' },
    from: { zh: '公示开始日期', en: 'published from' },
    to: { zh: '公示结束日期', en: 'published until' },
    days: { zh: '公示天数', en: 'days published' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
    note: { zh: '备注', en: 'note' },
  },
  resolved: {},
}
