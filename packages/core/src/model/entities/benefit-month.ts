import { defineEntity } from '../entity.ts'
import { code, month, ref, text, truth } from '../untitled.ts'

/**
 * What a person has of a programme in one month, on whichever list: those that declare it and those that order it
 * (`stated`); and the months next to each roll, which no list need state, so that one month may be set against another.
 * A published list may hide who is on it: its lines are rows of the household that they name, in which no person and no
 * programme stands. A line of which the month or the programme is not known is a row too.
 */
export const benefitMonth = defineEntity({
  grain: 'pair',
  fields: {
    person: ref('person', { blank: 'none' }),
    household: ref('household', { blank: 'none' }),
    programme: code({ blank: 'none' }),
    month: month(),
    stated: truth(),
    township: text({ otherwise: { through: 'rollLines', field: 'township' } }),
  },
  one: {
    entry: { entity: 'programme', by: { id: 'programme' } },
    personMonth: { entity: 'personMonth', by: { person: 'person', month: 'month' } },
  },
  many: {
    enrolments: {
      entity: 'enrolment',
      by: { beneficiary: 'person', programme: 'programme', month: 'month' },
    },
    payments: { entity: 'payment', by: { beneficiary: 'person', programme: 'programme', month: 'month' } },
    publications: { entity: 'publication', by: { household: 'household', month: 'month' } },
    months: { entity: 'benefitMonth', by: { person: 'person', programme: 'programme' } },
    rollLines: { entity: 'enrolment', by: { beneficiary: 'person', programme: 'programme' } },
  },
})
