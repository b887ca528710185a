import { column, count, date, household, optional, phone, yuan } from '@hedui/ingest'
import { headings } from './headings.ts'
import { payee } from './payee.ts'
import { remark } from './remark.ts'

/** What the rural and the urban roll of 低保 share; one line is a household. */
export const dibao = {
  ...payee,
  ...remark,
  household: column(household('dibao'), ...headings.certificate),
  householdSize: optional(column(count, '家庭人口', '家庭人口数', '人口数')),
  declaredSize: column(count, '保障人数', '保障人口', '享受人数', '享受人口'),
  monthlyIncome: optional(column(yuan, '家庭月收入', '月收入合计', '家庭月收入合计', '月收入')),
  basic: optional(column(yuan, '保障金', '补差金额', '月保障金额')),
  addOn: optional(column(yuan, '分类施保金', '分类施保', '分类施保金额')),
  amount: column(yuan, '发放合计', '发放金额', '实发金额', '合计', '合计金额'),
  phone: optional(column(phone, ...headings.phone)),
  approvedAt: optional(column(date, ...headings.approvedAt)),
}
