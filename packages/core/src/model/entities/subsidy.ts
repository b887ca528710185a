import { defineEntity } from '../entity.ts'
import { code, count, date, fen, name, ref, text } from '../untitled.ts'

/** Money of agriculture or forestry: for a machine that was bought, or for woodland. */
export const subsidy = defineEntity({
  registers: ['machinery', 'forestry'],
  fields: {
    person: ref('person', { blank: 'none' }),
    name: name(),
    organisation: text({ blank: 'none' }),
    buyerKind: code(),
    item: text(),
    model: text(),
    quantity: count(),
    area: count(),
    price: fen(),
    amount: fen(),
    date: date(),
    township: text(),
    village: text(),
    note: text(),
  },
})
