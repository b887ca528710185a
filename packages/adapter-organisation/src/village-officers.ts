import {
  account,
  column,
  date,
  defineAdapter,
  name,
  nationalId,
  optional,
  phone,
  text,
  yuan,
} from '@hedui/ingest'

/** Members of village and community committees (村干部); no day of leaving means in office. */
export const villageOfficers = defineAdapter({
  id: 'organisation.village-officers',
  version: '1',
  department: 'organisation',
  register: 'village-officers',
  title: { zh: '村干部名册', en: 'Village officers' },
  makes: ['post'],
  columns: {
    township: optional(column(text, '乡镇', '镇街', '乡镇街道')),
    village: column(text, '村(社区)', '村(居)', '村', '村居'),
    name: column(name, '姓名'),
    person: column(nationalId, '身份证号', '身份证号码', '公民身份号码', '证件号码'),
    duty: column(text, '职务', '村内职务'),
    startedAt: column(date, '任职时间', '任职日期'),
    endedAt: optional(column(date, '离任时间', '离任日期')),
    pay: optional(column(yuan, '月报酬', '月补贴')),
    account: optional(column(account, '工资卡号', '工资账号', '银行卡号')),
    phone: optional(column(phone, '手机', '联系电话', '手机号码')),
  },
  key: ['person', 'name', 'account'],
})
