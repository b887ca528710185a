import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../untitled.ts'

/** A recipient filed as a relative of an official; the filing says nothing for or against the benefit. */
export const kinFiling = defineEntity({
  registers: ['kin-filing'],
  fields: {
    person: ref('person'),
    name: name(),
    officer: ref('person'),
    officerName: name(),
    kin: code(),
    filedAt: date(),
    township: text(),
    village: text(),
  },
})
