import type { Phrase } from '../model/field.ts'

const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  roll: ['发放名册（民政）', 'benefit rolls (civil affairs)'],
  members: ['家庭成员明细（民政）', 'member lists (civil affairs)'],
  adjustment: ['动态调整表（民政）', 'adjustments (civil affairs)'],
  approval: ['变更审批表（民政）', 'approvals (civil affairs)'],
  payment: ['发放明细（财政）', 'payment orders (finance)'],
  population: ['户籍人口（公安）', 'household register (public security)'],
  death: ['死亡登记（公安）', 'deaths (public security)'],
  cremation: ['火化登记（殡仪馆）', 'cremations (funeral home)'],
  vehicle: ['机动车登记（公安）', 'vehicles (public security)'],
  property: ['不动产登记（不动产登记中心）', 'properties (property register)'],
  'housing-award': ['危房改造补助（住建）', 'housing awards (housing)'],
  'housing-award-members': ['危房改造家庭成员（住建）', 'members of awarded households (housing)'],
  custody: ['服刑及戒毒人员（司法）', 'custody (justice)'],
  business: ['市场主体（市场监管）', 'market entities (market regulation)'],
  'social-insurance': ['参保缴费（人社）', 'contributions (social insurance)'],
  pension: ['养老待遇（人社）', 'pensions (social insurance)'],
  'housing-fund': ['住房公积金（公积金中心）', 'deposits (housing fund)'],
  tax: ['个人所得税申报（税务）', 'tax returns (tax)'],
  'public-payroll': ['财政供养人员（组织、编办）', 'public payroll (organisation)'],
  'village-officers': ['村干部名册（组织）', 'village officers (organisation)'],
  kin: ['干部家庭成员及社会关系（组织）', 'relatives of officials (organisation)'],
  'kin-filing': ['近亲属备案（民政）', 'filings of relatives (civil affairs)'],
  'family-tie': ['婚姻登记、出生登记（民政、卫健）', 'marriages and births (civil affairs, health)'],
  declination: ['自愿放弃待遇登记（民政）', 'declinations (civil affairs)'],
  'life-proof': ['生存认证（民政）', 'proofs of life (civil affairs)'],
  'disability-certificate': ['残疾人证（残联）', "certificates (disabled persons' federation)"],
  machinery: ['农机购置补贴（农业农村）', 'machinery subsidies (agriculture)'],
  forestry: ['林业补贴（林业）', 'forestry subsidies (forestry)'],
  'care-stay': ['养老机构入住（养老服务）', 'stays (care homes)'],
  'bed-days': ['床日申报（养老机构）', 'bed-days (care homes)'],
  summary: ['上报汇总表（民政）', 'reported totals (civil affairs)'],
  settlement: ['代发回盘（银行）', 'answers of banks (banks)'],
  publication: ['惠民补贴公示（财政）', 'published lists (finance)'],
  projects: ['小型水利工程项目库（水利）', 'projects (water works)'],
  'project-photos': ['工程照片登记（水利）', 'photographs of projects (water works)'],
  'project-payments': ['工程资金拨付（水利）', 'payments to projects (water works)'],
  reading: ['读取时发现的问题', 'issues of reading'],
  submission: ['上报登记', 'submissions'],
  application: ['申请登记', 'applications'],
  action: ['经办日志', 'log of officers'],
  'case-log': ['办件流程记录', 'case log'],
  review: ['定期核查登记（民政）', 'reviews (civil affairs)'],
  'need-report': ['主动发现线索', 'reports of need'],
  disposition: ['疑点处置登记', 'dispositions of findings'],
  land: ['土地承包与流转（农业农村）', 'farmland (agriculture)'],
  'land-subsidy': ['耕地补贴发放清册（农业农村）', 'subsidies for farmland (agriculture)'],
  education: ['学籍（教育）', 'schooling (education)'],
  'medical-insurance': ['基本医疗保险参保（医保）', 'medical insurance (medical insurance)'],
  'bed-day-totals': ['床日申报汇总（养老机构）', 'totals of bed-days (care homes)'],
}

/** What registers are called, and who keeps them. */
export const registerTitles: Readonly<Record<string, Phrase>> = Object.fromEntries(
  Object.entries(titles).map(([register, [zh, en]]) => [register, { zh, en }]),
)

/** Of a register that is not known, its id. */
export const registerTitle = (register: string): Phrase =>
  registerTitles[register] ?? { zh: register, en: register }
