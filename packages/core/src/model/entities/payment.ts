import { defineEntity } from '../entity.ts'
import { code, date, fen, month, name, ref, text } from '../untitled.ts'

/** Money declared, instructed, settled or published for a period: one line of one list. */
export const payment = defineEntity({
  registers: ['roll', 'payment'],
  fields: {
    programme: code(),
    layer: code(),
    kind: code(),
    month: month(),
    beneficiary: ref('person'),
    household: ref('household', {
      blank: 'none',
      otherwise: { through: 'rollLines', field: 'household' },
    }),
    name: name(),
    amount: fen(),
    basic: fen(),
    addOn: fen(),
    account: ref('account'),
    accountHolder: name(),
    holderKind: code(),
    bank: text(),
    paidAt: date(),
    reference: text(),
    township: text(),
    village: text(),
    note: text(),
  },
  one: {
    entry: { entity: 'programme', by: { id: 'programme' } },
    householdMonth: { entity: 'householdMonth', by: { household: 'household', month: 'month' } },
    personMonth: { entity: 'personMonth', by: { person: 'beneficiary', month: 'month' } },
  },
  many: {
    rollLines: {
      entity: 'enrolment',
      by: { beneficiary: 'beneficiary', programme: 'programme', month: 'month' },
    },
    recipients: { entity: 'recipient', by: { payment: 'id' } },
    settlements: { entity: 'settlement', by: { reference: 'reference' } },
    sameBenefit: {
      entity: 'payment',
      by: { beneficiary: 'beneficiary', programme: 'programme', month: 'month' },
    },
    otherLines: { entity: 'payment', by: { beneficiary: 'beneficiary', layer: 'layer' } },
  },
})
