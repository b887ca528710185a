import { defineEntity } from '../entity.ts'
import { code, count, date, fen, month, name, ref, text } from '../untitled.ts'

/** A disability certificate's number: its holder's, the digits of a category and a level, and more on a reissued card. */
const inNumber = (pattern: string, codes?: string) => ({
  part: { of: 'disabilityCertificate', pattern, ...(codes && { codes }) },
})

/** A unit's place on a programme's roll for one month. */
export const enrolment = defineEntity({
  registers: ['roll'],
  fields: {
    programme: code(),
    month: month(),
    beneficiary: ref('person'),
    household: ref('household', { blank: 'none' }),
    name: name(),
    sex: code(),
    birthDate: date(),
    category: code(),
    mode: code(),
    declaredSize: count(),
    householdSize: count(),
    monthlyIncome: fen({ per: 'month' }),
    approvedAt: date(),
    submittedAt: date(),
    disabilityCertificate: text({ sensitivity: 'identity' }),
    disabilityCategory: code(),
    disabilityLevel: code(),
    certificateHolder: ref('person', {
      blank: 'none',
      ...inNumber('^(\\d{17}[\\dX])[1-7][1-4](?:B\\d)?$'),
    }),
    certificateCategory: code(
      inNumber('^.{18}([1-7])[1-4]', 'vision hearing speech limb intellectual mental multiple'),
    ),
    certificateLevel: code(inNumber('^.{18}[1-7]([1-4])')),
    guardian: ref('person', { blank: 'none' }),
    guardianName: name(),
    guardianRelation: text(),
    careLevel: code(),
    institution: text(),
    cause: text(),
    phone: text({ sensitivity: 'phone' }),
    township: text(),
    village: text(),
    address: text({ sensitivity: 'address' }),
    note: text(),
  },
  one: {
    entry: { entity: 'programme', by: { id: 'programme' } },
    householdMonth: { entity: 'householdMonth', by: { household: 'household', month: 'month' } },
    personMonth: { entity: 'personMonth', by: { person: 'beneficiary', month: 'month' } },
  },
  many: {
    sameName: {
      entity: 'enrolment',
      by: { programme: 'programme', township: 'township', village: 'village', name: 'name' },
    },
  },
})
