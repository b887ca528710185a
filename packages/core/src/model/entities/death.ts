import { defineEntity } from '../entity.ts'
import { code, count, date, name, ref, text } from '../untitled.ts'

/** A death that one register states; a revoked one is kept, with the day it was revoked. */
export const death = defineEntity({
  registers: ['death', 'cremation'],
  fields: {
    person: ref('person'),
    name: name(),
    sex: code(),
    birthDate: date(),
    date: date(),
    registeredAt: date(),
    revokedAt: date({ blank: 'none' }),
    cause: text(),
    age: count(),
    household: ref('household'),
    kinPhone: text({ sensitivity: 'phone' }),
    address: text({ sensitivity: 'address' }),
  },
})
