import { defineEntity } from '../entity.ts'
import { code, date, name, ref } from '../untitled.ts'

/** An attempt to prove that a recipient is alive; a missing proof is no death. */
export const lifeProof = defineEntity({
  registers: ['life-proof'],
  fields: {
    person: ref('person'),
    name: name(),
    programme: code(),
    method: code(),
    provedAt: date(),
    result: code(),
  },
})
