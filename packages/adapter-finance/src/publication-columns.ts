import { column, count, date, name, optional, text, yuan } from '@hedui/ingest'

/** What every published list says; names may be masked. */
export const publicationColumns = {
  township: optional(column(text, '乡镇', '镇街', '乡镇街道')),
  village: column(text, '村(居)', '村居', '村(社区)', '村社区', '村', '行政村'),
  name: column(name, '户主姓名', '姓名', '享受人姓名', '低保对象'),
  amount: column(yuan, '月保障金额', '补贴金额', '发放金额', '保障金额', '金额'),
  from: optional(column(date, '公示开始日期')),
  to: optional(column(date, '公示结束日期')),
  days: optional(column(count, '公示天数')),
  note: optional(column(text, '备注')),
}
