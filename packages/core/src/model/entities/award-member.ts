import { defineEntity } from '../entity.ts'
import { code, month, name, ref, text } from '../field.ts'

/** A member of a household at the time of its housing award. */
export const awardMember = defineEntity({
  title: { zh: '危房改造家庭成员', en: 'member of an awarded household' },
  registers: ['housing-award-members'],
  fields: {
    reference: text('档案编号', 'file number'),
    month: month('年度', 'year'),
    person: ref('person', '成员', 'member'),
    name: name('姓名', 'name'),
    relation: code('与户主关系', 'relation to the head'),
  },
  many: { awards: { entity: 'housingAward', by: { reference: 'reference' } } },
})
