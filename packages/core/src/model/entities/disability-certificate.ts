import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../untitled.ts'

/** A disability certificate; its number ends in the category and the level. */
export const disabilityCertificate = defineEntity({
  registers: ['disability-certificate'],
  fields: {
    person: ref('person'),
    name: name(),
    sex: code(),
    birthDate: date(),
    number: text({ sensitivity: 'identity' }),
    disabilityCategory: code(),
    disabilityLevel: code(),
    issuedAt: date(),
    expiresAt: date(),
    certificateStatus: code(),
    township: text(),
  },
})
