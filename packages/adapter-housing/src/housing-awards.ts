import {
  column,
  count,
  date,
  defineAdapter,
  household,
  identifier,
  name,
  nationalId,
  optional,
  phone,
  text,
  wan,
} from '@hedui/ingest'
import { awardStatus } from './award-status.ts'
import { danger } from './danger.ts'
import { renovationMode } from './renovation-mode.ts'

/** Awards for rebuilding or repairing dangerous rural houses; one sheet is a year, amounts are in 10,000 yuan. */
export const housingAwards = defineAdapter({
  id: 'housing.housing-awards',
  version: '1',
  department: 'housing',
  register: 'housing-award',
  title: { zh: '农村危房改造补助花名册', en: 'Awards for dangerous rural houses' },
  makes: ['housingAward'],
  period: 'required',
  columns: {
    reference: column(identifier, '档案编号', '项目编号', '农户档案编号'),
    scheme: optional(column(text, '项目类别', '项目名称')),
    township: optional(column(text, '乡镇', '镇街', '乡镇街道')),
    village: optional(column(text, '村', '村居', '行政村', '村(居)')),
    name: column(name, '户主姓名', '户主', '姓名'),
    person: column(nationalId, '身份证号', '身份证号码', '户主身份证号', '公民身份号码'),
    household: optional(column(household('hukou'), '户号', '户口本号', '户口簿号')),
    householdSize: optional(column(count, '家庭人口', '家庭人口数', '人口数')),
    danger: column(danger, '危房等级', '房屋危险等级', '鉴定等级'),
    mode: column(renovationMode, '改造方式', '建设方式'),
    plot: optional(column(identifier, '宅基地编号', '宅基地代码')),
    amount: column(wan, '补助金额', '补助资金', '核准补助金额'),
    finishedAt: optional(column(date, '竣工日期', '竣工时间')),
    status: column(awardStatus, '状态', '改造状态', '进度'),
    phone: optional(column(phone, '联系电话', '电话', '手机')),
  },
  key: ['person', 'name', 'reference'],
})
