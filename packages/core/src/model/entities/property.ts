import { defineEntity } from '../entity.ts'
import { code, count, date, fen, name, ref, text } from '../untitled.ts'

/** One owner's right in one registered property; joint owners are a row each. */
export const property = defineEntity({
  registers: ['property'],
  fields: {
    person: ref('person'),
    name: name(),
    certificate: text({ sensitivity: 'identity' }),
    address: text({ sensitivity: 'address' }),
    use: code(),
    acquiredBy: code(),
    area: count(),
    share: count(),
    registeredAt: date(),
    status: code(),
    value: fen(),
  },
})
