import { defineEntity } from '../entity.ts'
import { code, fen, month, name, ref, text } from '../untitled.ts'

/** What a bank answers to one payment order: paid, or returned for a reason. */
export const settlement = defineEntity({
  registers: ['settlement'],
  fields: {
    reference: text(),
    month: month(),
    account: ref('account'),
    accountHolder: name(),
    amount: fen(),
    outcome: code(),
    returnReason: code({ blank: 'none' }),
    bank: text(),
  },
  many: { orders: { entity: 'payment', by: { reference: 'reference' } } },
})
