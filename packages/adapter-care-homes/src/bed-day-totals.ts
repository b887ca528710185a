import { column, count, defineAdapter, month, optional, text, yuan } from '@hedui/ingest'

/** What each care home claims for a month altogether. */
export const bedDayTotals = defineAdapter({
  id: 'care-homes.bed-day-totals',
  version: '1',
  department: 'care-homes',
  register: 'bed-day-totals',
  title: { zh: '运营补贴申报汇总', en: 'Totals of claimed bed-days' },
  makes: ['bedDayTotal'],
  columns: {
    institution: column(text, '机构名称', '养老机构名称', '养老机构'),
    month: column(month, '申报月份', '补贴月份'),
    persons: optional(column(count, '补贴人数', '申报人数')),
    days: column(count, '申报床日合计', '床日合计', '申报床日总数'),
    amount: column(yuan, '申报补贴金额', '补贴金额合计', '申报金额合计'),
  },
  covers: '*',
  key: ['institution', 'amount'],
})
