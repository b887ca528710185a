import { defineEntity } from '../entity.ts'
import { code, fen, month, name, ref } from '../untitled.ts'

/** A pension paid for one month. */
export const pension = defineEntity({
  registers: ['pension'],
  fields: {
    person: ref('person'),
    name: name(),
    scheme: code(),
    month: month(),
    amount: fen({ per: 'month' }),
    status: code(),
  },
})
