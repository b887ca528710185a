import { defineEntity } from '../entity.ts'
import { code, date, fen, month, name, ref, text } from '../untitled.ts'

/** A deposit to the housing provident fund for one month: the employer's part and the person's own. */
export const housingFundDeposit = defineEntity({
  registers: ['housing-fund'],
  fields: {
    person: ref('person'),
    name: name(),
    employer: text({ blank: 'none' }),
    month: month(),
    receivedAt: date(),
    employerAmount: fen(),
    ownAmount: fen(),
    depositKind: code(),
    accountStatus: code(),
  },
})
