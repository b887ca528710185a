import { defineEntity } from '../entity.ts'
import { code, count, date, fen, month, name, ref, text, truth } from '../field.ts'

/** A person's place in an assistance unit in one month, as its member list states it. */
export const membership = defineEntity({
  title: { zh: '家庭成员', en: 'membership' },
  registers: ['members'],
  fields: {
    household: ref('household', '保障户', 'household'),
    person: ref('person', '成员', 'member'),
    name: name('成员姓名', 'member name'),
    month: month('月份', 'month'),
    programmeClass: code('项目类', 'programme class'),
    counted: truth('是否保障', 'counted'),
    relation: code('与户主关系', 'relation to the head'),
    personStatus: code('人员状态', 'person status'),
    health: code('健康状况', 'health'),
    sex: code('性别', 'sex'),
    income: fen('月收入', 'monthly income', { per: 'month' }),
    schooling: code('就读学段', 'stage of schooling'),
    fullTime: truth('全日制', 'full-time'),
    dependent: truth('不能独立生活', 'unable to live independently'),
    supportDuty: truth('有法定赡养、扶养、抚养义务关系', 'legal duty of support'),
    livesTogether: truth('长期共同居住', 'has long lived with the household'),
    apartSince: date('脱离家庭独立生活起始日期', 'living apart since'),
    joinedAt: date('加入日期', 'joined on'),
    joinedBecause: text('加入原因', 'joined because'),
    headName: name('户主姓名', 'head'),
    householdSize: count('家庭人口', 'household size'),
    township: text('乡镇', 'township'),
    village: text('村居', 'village'),
    note: text('备注', 'note'),
  },
  one: {
    householdMonth: { entity: 'householdMonth', by: { household: 'household', month: 'month' } },
    personMonth: { entity: 'personMonth', by: { person: 'person', month: 'month' } },
  },
})
