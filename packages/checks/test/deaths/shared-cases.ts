import { type CheckCase, idOf } from '@hedui/testing'
import { died, son, who, wife } from './dead-in-june.ts'
import { household, member } from './household-cases.ts'

/** A man and his son of ten, whom the household still counts beside the widow, who earns something. */
function bothDead(
  amount: number,
  income: number,
  secondDied: string | null = '2025-08-10',
  month = '2025-09',
) {
  const { 'payment@payment': payments, ...rest } = household(
    month,
    member(who, month),
    { ...member(son, month), health: 'healthy', income: 0 },
    {
      ...member(wife, month),
      health: 'healthy',
      income,
    },
  )
  return {
    ...rest,
    'death@death': [...died('2025-06-03'), ...died(secondDied, { person: son })],
    'payment@payment': payments.map((payment) => ({ ...payment, amount })),
    registration: [
      { person: wife, birthDate: '1980-01-01' },
      { person: son, birthDate: '2015-01-01' },
    ],
  }
}

/** A household of the dead alone, in a month in which its place pays by bands. */
function nobodyLeft(amount: number, ...persons: readonly string[]) {
  const { 'payment@payment': payments, ...rest } = household(
    '2025-10',
    ...persons.map((person) => member(person, '2025-10')),
  )
  return {
    ...rest,
    'death@death': persons.flatMap((person) => died('2025-06-03', { person })),
    'payment@payment': payments.map((payment) => ({ ...payment, amount })),
  }
}

/** Paid after death: households of which several are dead, who share what is beyond. */
export const sharedCases: readonly CheckCase[] = [
  {
    name: 'two dead members, who share what is beyond what the widow is due',
    given: bothDead(198_000, 20_000),
    finds: [76_000, 76_000].map((fen) => ({ amountAtRisk: { fen, basis: 'exact' as const } })),
  },
  {
    name: 'two dead members beside a widow who is due nothing: all of it, once',
    given: bothDead(98_000, 100_000),
    finds: [49_000, 49_000].map((fen) => ({ amountAtRisk: { fen, basis: 'exact' as const } })),
  },
  {
    name: 'two dead members of whom each has half a fen of it: at most a fen more',
    given: bothDead(98_001, 100_000),
    finds: [49_001, 49_001].map((fen) => ({ amountAtRisk: { fen, basis: 'upper-bound' as const } })),
  },
  {
    name: 'a member who died in the month itself still counts',
    given: bothDead(150_000, 0, '2025-09-30'),
    finds: [{ amountAtRisk: { fen: 11_000, basis: 'exact' } }],
  },
  {
    name: 'a member of whose death the day is not known still counts',
    given: bothDead(150_000, 0, null),
    finds: [{ amountAtRisk: { fen: 11_000, basis: 'exact' } }],
  },
  {
    name: 'a dead member who is not counted shares nothing',
    given: {
      ...bothDead(150_000, 0),
      membership: [
        member(who, '2025-09'),
        member(son, '2025-09', false),
        { ...member(wife, '2025-09'), health: 'healthy', income: 0 },
      ],
    },
    finds: [{ amountAtRisk: { fen: 84_000, basis: 'exact' } }],
  },
  {
    name: 'two dead members in a month for which nothing can be recalculated: at most half of it each',
    given: bothDead(90_000, 0, '2025-07-01', '2025-10'),
    finds: [45_000, 45_000].map((fen) => ({ amountAtRisk: { fen, basis: 'upper-bound' as const } })),
  },
  {
    name: 'nobody left of a household: all of its money, once, though nothing can be recalculated',
    given: nobodyLeft(90_000, who, son),
    finds: [45_000, 45_000].map((fen) => ({ amountAtRisk: { fen, basis: 'exact' as const } })),
  },
  {
    name: 'nobody left of three, with a third of a fen each: at most a fen more',
    given: nobodyLeft(100_000, who, son, idOf(30)),
    finds: [33_334, 33_334, 33_334].map((fen) => ({ amountAtRisk: { fen, basis: 'upper-bound' as const } })),
  },
  {
    name: 'nobody left of a household that paid back: nothing is at risk',
    given: nobodyLeft(-90_000, who, son),
    finds: [0, 0].map((fen) => ({ amountAtRisk: { fen, basis: 'exact' as const } })),
  },
]
