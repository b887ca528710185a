import { idOf } from '@hedui/testing'
import type { Examples } from './example.ts'

const who = idOf(1)
const paid = {
  'payment@payment': [
    {
      beneficiary: who,
      name: '张三',
      programme: 'tekun',
      layer: 'settled',
      month: '2025-09',
      amount: 80_000,
    },
  ],
}
const sentence = {
  person: who,
  name: '张三',
  custodyKind: 'prison',
  enteredAt: '2024-03-10',
  endsAt: '2027-03-09',
}

export const custody: Examples = {
  'paid-while-in-custody': {
    true: { given: { ...paid, custody: [sentence] } },
    false: { given: { ...paid, custody: [{ ...sentence, releasedAt: '2025-08-01' }] } },
    unknown: { given: { ...paid, custody: [{ ...sentence, enteredAt: null }] } },
  },
}
