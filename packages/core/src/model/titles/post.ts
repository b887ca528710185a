import type * as of from '../entities/post.ts'
import type { TitlesOf } from '../titles.ts'

/** What post and what it holds are called. */
export const post: TitlesOf<typeof of.post> = {
  title: { zh: '公职', en: 'post' },
  fields: {
    person: { zh: '任职人员', en: 'holder of the post' },
    name: { zh: '姓名', en: 'name' },
    sex: { zh: '性别', en: 'sex' },
    organisationName: { zh: '单位', en: 'organisation' },
    establishment: { zh: '编制类别', en: 'establishment' },
    duty: { zh: '职务', en: 'duty' },
    startedAt: { zh: '到岗(任职)日期', en: 'started on' },
    endedAt: { zh: '离岗(离任)日期', en: 'ended on' },
    postStatus: { zh: '在岗状态', en: 'status of the post' },
    pay: { zh: '月报酬', en: 'monthly pay' },
    account: { zh: '工资账号', en: 'account' },
    phone: { zh: '联系电话', en: 'phone' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
  },
  resolved: {},
}
