import { defineEntity } from '../entity.ts'
import { code, count, date, fen, month, name, ref, text } from '../untitled.ts'

/** Money for rebuilding or repairing a dangerous house: one award to one household. */
export const housingAward = defineEntity({
  registers: ['housing-award'],
  fields: {
    reference: text(),
    month: month(),
    person: ref('person'),
    name: name(),
    household: ref('household'),
    householdSize: count(),
    scheme: text(),
    danger: code(),
    mode: code(),
    plot: text(),
    amount: fen(),
    finishedAt: date(),
    status: code(),
    phone: text({ sensitivity: 'phone' }),
    township: text(),
    village: text(),
  },
  many: {
    members: { entity: 'awardMember', by: { reference: 'reference' } },
    samePlot: { entity: 'housingAward', by: { plot: 'plot' } },
  },
})
