import { defineEntity } from '../entity.ts'
import { count, date, fen, text } from '../untitled.ts'

/** Money paid to a project, with what was paid and built by then, both as shares of the contract. */
export const projectPayment = defineEntity({
  registers: ['project-payments'],
  fields: {
    reference: text(),
    instalment: text(),
    paidAt: date(),
    amount: fen(),
    paidShare: count(),
    progressShare: count(),
    voucher: text(),
  },
  many: {
    projects: { entity: 'project', by: { reference: 'reference' } },
    sameProject: { entity: 'projectPayment', by: { reference: 'reference' } },
  },
})
