import { account, column, date, defineAdapter, name, nationalId, optional, text } from '@hedui/ingest'
import { establishment } from './establishment.ts'
import { postStatus } from './post-status.ts'
import { sex } from './sex.ts'

/** Persons paid from public funds (财政供养人员), contract staff and those who left included. */
export const publicPayroll = defineAdapter({
  id: 'organisation.public-payroll',
  version: '1',
  department: 'organisation',
  register: 'public-payroll',
  title: { zh: '财政供养人员名册', en: 'Persons paid from public funds' },
  makes: ['post'],
  columns: {
    organisationName: column(text, '单位', '单位名称', '工作单位'),
    name: column(name, '姓名'),
    sex: optional(column(sex, '性别')),
    person: column(nationalId, '身份证号', '身份证号码', '公民身份号码', '证件号码'),
    establishment: column(establishment, '编制类别', '编制类型', '人员类别'),
    duty: optional(column(text, '职务', '岗位')),
    startedAt: column(date, '到岗日期', '入职日期', '参加工作时间'),
    endedAt: optional(column(date, '离岗(退休)日期', '离岗日期', '退休日期')),
    postStatus: column(postStatus, '在岗状态', '在职状态', '人员状态'),
    account: optional(column(account, '工资账号', '工资卡号')),
  },
  key: ['person', 'name', 'account'],
})
