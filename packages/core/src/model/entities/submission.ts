import { defineEntity } from '../entity.ts'
import { code, count, date, fen, month, text } from '../untitled.ts'

/** A roll that an office sends for a programme and month: when it is due, when it came, and what it declares to hold. */
export const submission = defineEntity({
  registers: ['submission'],
  fields: {
    reference: text(),
    programme: code(),
    month: month(),
    sender: text(),
    dueAt: date(),
    receivedAt: date({ blank: 'none' }),
    workingDaysLate: count({ blank: 'none' }),
    households: count(),
    persons: count(),
    amount: fen(),
    township: text(),
  },
  one: { entry: { entity: 'programme', by: { id: 'programme' } } },
  many: { ofSender: { entity: 'submission', by: { sender: 'sender', programme: 'programme' } } },
})
