import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../untitled.ts'

/** A person's time at a school. */
export const schooling = defineEntity({
  registers: ['education'],
  fields: {
    person: ref('person'),
    name: name(),
    school: text(),
    schoolStage: code(),
    studyMode: code(),
    enteredAt: date(),
    leftAt: date({ blank: 'none' }),
    schoolStatus: code(),
  },
})
