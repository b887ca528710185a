import {
  column,
  count,
  date,
  defineAdapter,
  month,
  optional,
  programme,
  text,
  unitBeside,
  yuan,
} from '@hedui/ingest'
import { headings } from './columns/headings.ts'

/** What townships reported of each programme for a month; one line is a township and a programme. */
export const reportedTotals = defineAdapter({
  id: 'civil-affairs.reported-totals',
  version: '1',
  department: 'civil-affairs',
  register: 'summary',
  title: { zh: '上报汇总表', en: 'Reported totals' },
  makes: ['controlTotal'],
  period: 'required',
  layout: [unitBeside('amount', '金额单位')],
  columns: {
    township: column(text, ...headings.township, '地区'),
    programme: column(programme, '项目', '救助项目', '救助对象类别', '补贴项目'),
    month: optional(column(month, '发放年月', '所属月份')),
    households: column(count, '发放户数', '发放总户数', '户数'),
    persons: column(count, '发放人数', '发放总人数', '人数'),
    amount: column(yuan, '发放金额', '发放总额', '金额'),
    reportedAt: optional(column(date, '上报日期', '上报时间')),
    note: optional(column(text, ...headings.note)),
  },
  key: ['township', 'programme', 'amount'],
})
