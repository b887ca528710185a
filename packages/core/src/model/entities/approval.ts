import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../untitled.ts'

/** An approved change of an identity number, an account or a head. */
export const approval = defineEntity({
  registers: ['approval'],
  fields: {
    programme: code(),
    beneficiary: ref('person'),
    household: ref('household', { blank: 'none' }),
    name: name(),
    item: code(),
    oldValue: text({ sensitivity: 'identity' }),
    newValue: text({ sensitivity: 'identity' }),
    reason: text(),
    submittedAt: date(),
    approvedAt: date(),
    approver: name(),
    township: text(),
    village: text(),
  },
})
