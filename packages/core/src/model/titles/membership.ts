import type * as of from '../entities/membership.ts'
import type { TitlesOf } from '../titles.ts'

/** What membership and what it holds are called. */
export const membership: TitlesOf<typeof of.membership> = {
  title: { zh: '家庭成员', en: 'membership' },
  fields: {
    household: { zh: '保障户', en: 'household' },
    person: { zh: '成员', en: 'member' },
    name: { zh: '成员姓名', en: 'member name' },
    month: { zh: '月份', en: 'month' },
    programmeClass: { zh: '项目类', en: 'programme class' },
    counted: { zh: '是否保障', en: 'counted' },
    relation: { zh: '与户主关系', en: 'relation to the head' },
    personStatus: { zh: '人员状态', en: 'person status' },
    health: { zh: '健康状况', en: 'health' },
    sex: { zh: '性别', en: 'sex' },
    income: { zh: '月收入', en: 'monthly income' },
    schooling: { zh: '就读学段', en: 'stage of schooling' },
    fullTime: { zh: '全日制', en: 'full-time' },
    dependent: { zh: '不能独立生活', en: 'unable to live independently' },
    supportDuty: { zh: '有法定赡养、扶养、抚养义务关系', en: 'legal duty of support' },
    livesTogether: { zh: '长期共同居住', en: 'has long lived with the household' },
    apartSince: { zh: '脱离家庭独立生活起始日期', en: 'living apart since' },
    joinedAt: { zh: '加入日期', en: 'joined on' },
    joinedBecause: { zh: '加入原因', en: 'joined because' },
    headName: { zh: '户主姓名', en: 'head' },
    householdSize: { zh: '家庭人口', en: 'household size' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
    note: { zh: '备注', en: 'note' },
  },
  resolved: {},
}
