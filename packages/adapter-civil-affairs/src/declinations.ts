import { column, date, defineAdapter, name, nationalId, optional, programme, text } from '@hedui/ingest'
import { headings } from './columns/headings.ts'
import { place } from './columns/place.ts'

/** Benefits that people declined of their own will, as the townships record them. */
export const declinations = defineAdapter({
  id: 'civil-affairs.declinations',
  version: '1',
  department: 'civil-affairs',
  register: 'declination',
  title: { zh: '自愿放弃待遇登记', en: 'Benefits declined' },
  makes: ['declination'],
  columns: {
    ...place,
    name: column(name, '姓名'),
    person: column(nationalId, ...headings.idNumber),
    programme: column(programme, '放弃项目', '放弃待遇', '放弃救助项目'),
    declinedAt: column(date, '登记日期', '放弃日期'),
    reason: optional(column(text, '说明', '放弃原因')),
  },
  key: ['person', 'name'],
})
