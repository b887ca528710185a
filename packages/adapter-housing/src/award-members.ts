import { column, defineAdapter, identifier, month, name, nationalId, optional } from '@hedui/ingest'
import { relation } from './relation.ts'

/** Members of the households that received housing awards, as they were at the time. */
export const awardMembers = defineAdapter({
  id: 'housing.award-members',
  version: '1',
  department: 'housing',
  register: 'housing-award-members',
  title: { zh: '农村危房改造家庭成员', en: 'Members of households with housing awards' },
  makes: ['awardMember'],
  columns: {
    reference: column(identifier, '档案编号', '项目编号', '农户档案编号'),
    month: optional(column(month, '年度', '实施年度')),
    name: column(name, '成员姓名', '家庭成员姓名'),
    person: column(nationalId, '成员身份证号', '成员身份证号码', '家庭成员身份证号'),
    relation: optional(column(relation, '与户主关系', '和户主关系')),
  },
  key: ['person', 'name', 'reference'],
})
