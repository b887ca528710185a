import { defineEntity } from '../entity.ts'
import { code, date, fen, name, ref, text } from '../untitled.ts'

/** A post paid from public funds, or a seat on a village or community committee. */
export const post = defineEntity({
  registers: ['public-payroll', 'village-officers'],
  fields: {
    person: ref('person'),
    name: name(),
    sex: code(),
    organisationName: text(),
    establishment: code(),
    duty: text(),
    startedAt: date(),
    endedAt: date({ blank: 'none' }),
    postStatus: code(),
    pay: fen({ per: 'month' }),
    account: ref('account'),
    phone: text({ sensitivity: 'phone' }),
    township: text(),
    village: text(),
  },
})
