import { defineEntity } from '../entity.ts'
import { code, count, date, name, ref, text } from '../untitled.ts'

/** Farmland that a household holds: `contracted` from the collective, or `leased` from others. */
export const land = defineEntity({
  registers: ['land'],
  fields: {
    person: ref('person'),
    household: ref('household', { otherwise: { through: 'registrations', field: 'household' } }),
    name: name(),
    tenure: code(),
    area: count(),
    plot: text(),
    since: date(),
    until: date({ blank: 'none' }),
    township: text(),
    village: text(),
  },
  many: { registrations: { entity: 'registration', by: { person: 'person' } } },
})
