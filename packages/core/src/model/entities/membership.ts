import { defineEntity } from '../entity.ts'
import { code, count, date, fen, month, name, ref, text, truth } from '../untitled.ts'

/** A person's place in an assistance unit in one month, as its member list states it. */
export const membership = defineEntity({
  registers: ['members'],
  fields: {
    household: ref('household'),
    person: ref('person'),
    name: name(),
    month: month(),
    programmeClass: code(),
    counted: truth(),
    relation: code(),
    personStatus: code(),
    health: code(),
    sex: code(),
    income: fen({ per: 'month' }),
    schooling: code(),
    fullTime: truth(),
    dependent: truth(),
    supportDuty: truth(),
    livesTogether: truth(),
    apartSince: date(),
    joinedAt: date(),
    joinedBecause: text(),
    headName: name(),
    householdSize: count(),
    township: text(),
    village: text(),
    note: text(),
  },
  one: {
    householdMonth: { entity: 'householdMonth', by: { household: 'household', month: 'month' } },
    personMonth: { entity: 'personMonth', by: { person: 'person', month: 'month' } },
  },
})
