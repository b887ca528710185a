import { defineEntity } from '../entity.ts'
import { code, count, date, name, ref, text } from '../untitled.ts'

/** Farmland that a household holds: contracted from the collective, or leased. */
export const land = defineEntity({
  registers: ['land'],
  fields: {
    person: ref('person'),
    household: ref('household', { blank: 'none' }),
    name: name(),
    tenure: code(),
    area: count(),
    plot: text(),
    from: date(),
    to: date({ blank: 'none' }),
    township: text(),
    village: text(),
  },
})
