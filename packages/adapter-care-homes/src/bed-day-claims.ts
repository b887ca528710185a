import { column, count, defineAdapter, month, name, nationalId, optional, text, yuan } from '@hedui/ingest'
import { ability } from './ability.ts'

/** Bed-days that care homes claim for each resident in a month, complete for the county. */
export const bedDayClaims = defineAdapter({
  id: 'care-homes.bed-day-claims',
  version: '1',
  department: 'care-homes',
  register: 'bed-days',
  title: { zh: '运营补贴床日申报', en: 'Claims of bed-days' },
  makes: ['bedDayClaim'],
  columns: {
    institution: column(text, '机构名称', '养老机构名称', '养老机构'),
    name: column(name, '老人姓名', '姓名'),
    person: column(nationalId, '身份证号', '身份证号码', '公民身份号码'),
    ability: optional(column(ability, '能力等级', '能力评估等级')),
    month: column(month, '申报月份', '补贴月份'),
    days: column(count, '申报床日', '床日数', '申报床日数'),
    rate: optional(column(yuan, '补贴标准(元/床日)', '床日补贴标准')),
    amount: column(yuan, '申报金额', '补贴金额', '申报补贴金额'),
  },
  covers: '*',
  key: ['person', 'name', 'amount'],
})
