import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../untitled.ts'

/** A sentence, a detention, a rehabilitation or a correction, wherever it is served; the offence is never read. */
export const custody = defineEntity({
  registers: ['custody'],
  fields: {
    person: ref('person'),
    name: name(),
    sex: code(),
    custodyKind: code(),
    enteredAt: date(),
    endsAt: date(),
    releasedAt: date({ blank: 'none' }),
    authority: text(),
  },
})
