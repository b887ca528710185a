import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../untitled.ts'

/** A person's entry in the household register (户籍); ethnicity is never read. */
export const registration = defineEntity({
  registers: ['population'],
  fields: {
    person: ref('person'),
    household: ref('household'),
    name: name(),
    formerName: name({ blank: 'none' }),
    sex: code(),
    birthDate: date(),
    relation: code(),
    status: code(),
    township: text(),
    village: text(),
    villageCode: text(),
    address: text({ sensitivity: 'address' }),
    movedInAt: date({ blank: 'none' }),
    movedInBecause: text({ blank: 'none' }),
    movedOutAt: date({ blank: 'none' }),
    movedOutBecause: text({ blank: 'none' }),
    movedTo: text({ blank: 'none', sensitivity: 'address' }),
  },
  many: {
    sameBook: { entity: 'registration', by: { household: 'household' } },
    deaths: { entity: 'death', by: { person: 'person' } },
  },
})
