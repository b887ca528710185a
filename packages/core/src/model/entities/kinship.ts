import { defineEntity } from '../entity.ts'
import { code, name, ref, text, truth } from '../untitled.ts'

/** A relative whom an official declared: who the relative is to the official. */
export const kinship = defineEntity({
  registers: ['kin'],
  fields: {
    person: ref('person'),
    name: name(),
    duty: text(),
    kin: code(),
    relative: ref('person'),
    relativeName: name(),
    livesTogether: truth(),
    occupation: text(),
  },
})
