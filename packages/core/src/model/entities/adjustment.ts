import { defineEntity } from '../entity.ts'
import { code, date, fen, month, name, ref, text } from '../untitled.ts'

/** A decided change on a roll: started, stopped, raised, lowered, members changed. */
export const adjustment = defineEntity({
  registers: ['adjustment'],
  fields: {
    programme: code(),
    month: month(),
    beneficiary: ref('person'),
    household: ref('household', { blank: 'none' }),
    name: name(),
    change: code(),
    reason: text(),
    affected: ref('person', { blank: 'none' }),
    affectedName: name({ blank: 'none' }),
    happenedAt: date(),
    before: fen(),
    after: fen(),
    approvedAt: date(),
    handler: name(),
    township: text(),
    village: text(),
  },
  one: { entry: { entity: 'programme', by: { id: 'programme' } } },
})
