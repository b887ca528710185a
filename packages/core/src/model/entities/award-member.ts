import { defineEntity } from '../entity.ts'
import { code, month, name, ref, text } from '../untitled.ts'

/** A member of a household at the time of its housing award. */
export const awardMember = defineEntity({
  registers: ['housing-award-members'],
  fields: {
    reference: text(),
    month: month(),
    person: ref('person'),
    name: name(),
    relation: code(),
  },
  many: {
    awards: { entity: 'housingAward', by: { reference: 'reference' } },
    ownAwards: { entity: 'housingAward', by: { person: 'person' } },
  },
})
