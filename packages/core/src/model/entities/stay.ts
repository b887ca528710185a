import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../field.ts'

/** A person's stay in a care home: the day of arrival counts, the day of leaving does not. */
export const stay = defineEntity({
  title: { zh: '养老机构入住', en: 'stay in a care home' },
  registers: ['care-stay'],
  fields: {
    person: ref('person', '老人', 'resident'),
    name: name('姓名', 'name'),
    sex: code('性别', 'sex'),
    institution: text('机构名称', 'institution'),
    organisation: text('统一社会信用代码', 'credit code'),
    bed: text('床位号', 'bed'),
    stayKind: code('入住类型', 'kind of stay'),
    ability: code('能力等级', 'grade of ability'),
    enteredAt: date('入住日期', 'entered on'),
    leftAt: date('离院日期', 'left on', { blank: 'none' }),
    leave: text('请假情况', 'days of leave', { blank: 'none' }),
    note: text('备注', 'note'),
  },
  many: { claims: { entity: 'bedDayClaim', by: { person: 'person', institution: 'institution' } } },
})
