import { column, count, defineAdapter, household } from '@hedui/ingest'
import { publicationColumns } from './publication-columns.ts'
import { publishedDays } from './published-days.ts'

/** 低保 households as their villages published them, a sheet per township; nothing says whether a line is urban or rural. */
export const dibaoPublication = defineAdapter({
  id: 'finance.dibao-publication',
  version: '1',
  department: 'finance',
  register: 'publication',
  title: { zh: '惠民补贴公示·低保', en: 'Published list of dibao' },
  recognise: { words: ['公示'] },
  makes: ['publication'],
  constants: { class: 'dibao' },
  period: 'required',
  layout: publishedDays,
  columns: {
    ...publicationColumns,
    household: column(household('dibao'), '低保证号', '低保证编号', '救助证编号'),
    declaredSize: column(count, '保障人数', '保障人口', '享受人数'),
  },
  key: ['household', 'name', 'amount'],
})
