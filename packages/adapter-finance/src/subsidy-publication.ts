import { column, defineAdapter, optional, programme } from '@hedui/ingest'
import { maskedNumber } from './masked-number.ts'
import { publicationColumns } from './publication-columns.ts'
import { publishedDays } from './published-days.ts'

/** Persons who get a subsidy as their villages published them, with masked numbers. The headings are synthetic: no file of a county was found. */
export const subsidyPublication = defineAdapter({
  id: 'finance.subsidy-publication',
  version: '1',
  department: 'finance',
  register: 'publication',
  title: { zh: '惠民补贴公示', en: 'Published list of subsidies' },
  recognise: { words: ['公示'] },
  makes: ['publication'],
  period: 'required',
  layout: publishedDays,
  columns: {
    ...publicationColumns,
    programme: column(programme, '补贴项目名称', '补贴项目', '项目'),
    maskedNumber: optional(column(maskedNumber, '身份证号', '身份证号码', '证件号码')),
  },
  key: ['name', 'maskedNumber', 'amount'],
})
