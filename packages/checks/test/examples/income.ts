import { member, paid, who, wife } from '../means-tested.ts'
import type { Examples } from './example.ts'

/** A household in which a member of no declared income is found with what the check looks for. */
const found = (given: object) => ({
  given: {
    'payment@payment': [
      paid({ beneficiary: wife, name: '李四', programme: 'dibao.rural', household: 'dibao:1' }),
    ],
    membership: [member(wife), member(who)],
    ...given,
  },
  row: 1,
})
const contribution = (more: object) => ({
  contribution: [
    {
      person: who,
      name: '张三',
      scheme: 'employee-pension',
      payer: 'employer',
      month: '2025-09',
      base: 400_000,
      ...more,
    },
  ],
})
const deposit = (more: object) => ({
  housingFundDeposit: [{ person: who, name: '张三', month: '2025-09', employerAmount: 32_000, ...more }],
})
const pension = (more: object) => ({
  pension: [
    {
      person: who,
      name: '张三',
      scheme: 'employee-pension',
      month: '2025-09',
      amount: 120_000,
      ...more,
    },
  ],
})

const taxed = (earnedFrom: string | null) => ({
  ...found({
    taxReturn: [
      {
        person: who,
        name: '张三',
        earnedFrom,
        earnedTo: '2025-09-30',
        taxable: 6_000_000,
        revenue: 6_000_000,
      },
    ],
  }),
  options: { threshold: 6_000_000 },
})

const wages = (earnedFrom: string | null) => ({
  given: {
    ...found({
      taxReturn: [
        { person: who, incomeKind: 'wage', earnedFrom, earnedTo: '2025-09-30', revenue: 396_000, taxable: 0 },
      ],
    }).given,
  },
  options: { window: 3 },
})

export const income: Examples = {
  'income-over-standard': {
    true: wages('2025-09-01'),
    false: wages('2024-01-01'),
    unknown: wages(null),
  },
  'employer-insured': {
    true: found(contribution({})),
    false: found(contribution({ payer: 'self' })),
    unknown: found(contribution({ payer: null })),
  },
  'housing-fund-deposit': {
    true: found(deposit({})),
    false: found(deposit({ month: '2024-06' })),
    unknown: found(deposit({ month: null })),
  },
  'employee-pension-undeclared': {
    true: found(pension({})),
    false: found(pension({ scheme: 'resident-pension' })),
    unknown: found(pension({ scheme: null })),
  },
  'tax-or-invoice-abnormal': {
    true: taxed('2025-09-01'),
    false: taxed('2024-01-01'),
    unknown: taxed(null),
  },
}
