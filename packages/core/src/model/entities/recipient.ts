import { defineEntity } from '../entity.ts'
import { code, month, ref, truth } from '../untitled.ts'

/**
 * A person for whom a payment is made, once: the beneficiary of a personal benefit, or a member of the
 * household that a household benefit is paid to, as its member list of that month has it.
 */
export const recipient = defineEntity({
  fields: {
    payment: ref('payment'),
    person: ref('person'),
    membership: ref('membership', { blank: 'none' }),
    programme: code(),
    layer: code(),
    month: month(),
    counted: truth(),
  },
  one: {
    entry: { entity: 'programme', by: { id: 'programme' } },
    personMonth: { entity: 'personMonth', by: { person: 'person', month: 'month' } },
  },
  many: {
    exclusions: { entity: 'exclusion', by: { programme: 'programme' } },
    properties: { entity: 'property', by: { person: 'person' } },
  },
})
