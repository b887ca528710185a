import { defineEntity } from '../entity.ts'
import { code, date, fen, name, ref, text } from '../field.ts'

/** A post paid from public funds, or a seat on a village or community committee. */
export const post = defineEntity({
  title: { zh: '公职', en: 'post' },
  registers: ['public-payroll', 'village-officers'],
  fields: {
    person: ref('person', '任职人员', 'holder of the post'),
    name: name('姓名', 'name'),
    sex: code('性别', 'sex'),
    organisationName: text('单位', 'organisation'),
    establishment: code('编制类别', 'establishment'),
    duty: text('职务', 'duty'),
    startedAt: date('到岗(任职)日期', 'started on'),
    endedAt: date('离岗(离任)日期', 'ended on', { blank: 'none' }),
    postStatus: code('在岗状态', 'status of the post'),
    pay: fen('月报酬', 'monthly pay', { per: 'month' }),
    account: ref('account', '工资账号', 'account'),
    phone: text('联系电话', 'phone', { sensitivity: 'phone' }),
    township: text('乡镇', 'township'),
    village: text('村居', 'village'),
  },
})
