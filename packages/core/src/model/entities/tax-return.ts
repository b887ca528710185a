import { defineEntity } from '../entity.ts'
import { code, date, fen, name, ref, text } from '../untitled.ts'

/** Income declared to the tax office for a person over a span of days. */
export const taxReturn = defineEntity({
  registers: ['tax'],
  fields: {
    person: ref('person'),
    name: name(),
    incomeKind: code(),
    earnedFrom: date(),
    earnedTo: date(),
    revenue: fen(),
    taxable: fen(),
    tax: fen(),
    withholder: text({ blank: 'none' }),
    declaredAt: date(),
  },
})
