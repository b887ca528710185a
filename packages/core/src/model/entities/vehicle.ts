import { defineEntity } from '../entity.ts'
import { code, date, fen, name, ref, text } from '../untitled.ts'

/** A motor vehicle and its registered owner; one that was sold says when it left. */
export const vehicle = defineEntity({
  registers: ['vehicle'],
  fields: {
    person: ref('person'),
    name: name(),
    plate: text({ sensitivity: 'identity' }),
    class: code(),
    make: text(),
    use: code(),
    registeredAt: date(),
    transferredAt: date({ blank: 'none' }),
    status: code(),
    price: fen(),
  },
})
