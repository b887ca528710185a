import { defineEntity } from '../entity.ts'
import { code, month, ref, truth } from '../field.ts'

/**
 * A person for whom a payment is made: the beneficiary of a personal benefit, or a member of the
 * household that a household benefit is paid to, as its member list of that month has it.
 */
export const recipient = defineEntity({
  title: { zh: '受益人', en: 'recipient' },
  fields: {
    payment: ref('payment', '发放', 'payment'),
    person: ref('person', '人员', 'person'),
    membership: ref('membership', '家庭成员', 'membership', { blank: 'none' }),
    programme: code('项目', 'programme'),
    layer: code('环节', 'layer'),
    month: month('月份', 'month'),
    counted: truth('计入保障', 'counted'),
  },
  one: {
    entry: { entity: 'programme', by: { id: 'programme' } },
    personMonth: { entity: 'personMonth', by: { person: 'person', month: 'month' } },
  },
})
