import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../field.ts'

/** A benefit that a person declined of his or her own will. */
export const declination = defineEntity({
  title: { zh: '自愿放弃待遇', en: 'declination' },
  registers: ['declination'],
  fields: {
    person: ref('person', '人员', 'person'),
    name: name('姓名', 'name'),
    programme: code('放弃项目', 'programme'),
    declinedAt: date('登记日期', 'declined on'),
    reason: text('说明', 'reason'),
    township: text('乡镇', 'township'),
    village: text('村居', 'village'),
  },
})
