import { defineEntity } from '../entity.ts'
import { code, date, fen, month, name, ref } from '../untitled.ts'

/** A person's basic medical insurance of one year or month, and who paid for it. */
export const medicalInsurance = defineEntity({
  registers: ['medical-insurance'],
  fields: {
    person: ref('person'),
    name: name(),
    scheme: code(),
    month: month(),
    assisted: code({ blank: 'none' }),
    ownAmount: fen(),
    assistedAmount: fen(),
    insuredAt: date(),
    insuranceStatus: code(),
  },
})
