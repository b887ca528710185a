import { defineEntity } from '../entity.ts'
import { code, date, fen, month, name, ref, text } from '../untitled.ts'

/** A social-insurance contribution for one month or year, whoever pays it. */
export const contribution = defineEntity({
  registers: ['social-insurance'],
  fields: {
    person: ref('person'),
    name: name(),
    scheme: code(),
    payer: code(),
    employer: text({ blank: 'none' }),
    month: month(),
    receivedAt: date(),
    base: fen({ per: 'month' }),
    amount: fen(),
  },
})
