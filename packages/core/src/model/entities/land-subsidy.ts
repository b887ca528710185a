import { defineEntity } from '../entity.ts'
import { count, fen, month, name, ref, text } from '../untitled.ts'

/** Money paid by the area of farmland: one line of one list, for one item and season, which goes by its month. */
export const landSubsidy = defineEntity({
  registers: ['land-subsidy'],
  fields: {
    person: ref('person'),
    household: ref('household', { otherwise: { through: 'registrations', field: 'household' } }),
    name: name(),
    item: text(),
    month: month(),
    area: count(),
    amount: fen(),
    township: text(),
    village: text(),
  },
  many: {
    registrations: { entity: 'registration', by: { person: 'person' } },
    sameSeason: { entity: 'landSubsidy', by: { household: 'household', item: 'item', month: 'month' } },
    householdLands: { entity: 'land', by: { household: 'household' } },
    ownLands: { entity: 'land', by: { person: 'person' } },
  },
})
