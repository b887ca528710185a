import { controlTotalMismatch } from '@hedui/checks'
import type { Coverage, HostRecord, HostRecords } from '@hedui/core'
import { type CheckCase, everywhere, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const of = { programme: 'dibao.rural', month: '2025-09', township: '城关镇' }
/** A line of a household, of two persons and 500 yuan. */
const line = (n: number, more: HostRecord = {}): HostRecord => ({
  ...of,
  beneficiary: idOf(n),
  household: `dibao:${n}`,
  declaredSize: 2,
  amount: 50_000,
  ...more,
})
const person = { programme: 'old-age', household: null, declaredSize: null }

const given = (total: HostRecord, ...lines: readonly HostRecord[]): HostRecords => ({
  controlTotal: [{ ...of, households: 2, persons: 4, amount: 100_000, ...total }],
  enrolment: lines.map(({ amount: _, ...roll }) => roll),
  'payment@roll': lines.map(({ declaredSize: _, ...money }) => ({ ...money, layer: 'declared' })),
})
const both = [line(1), line(2)]
const old = [line(1, person), line(2, person)]

const covering = (more: Partial<Coverage>): Pick<CheckCase, 'covered' | 'coverage'> => ({
  covered: ['summary'],
  coverage: [{ ...everywhere('roll'), ...more }],
})

const cases: CheckCase[] = [
  { name: 'totals that are those of the roll', given: given({}, ...both), silent: true },
  {
    name: 'one fen more than the roll',
    given: given({ amount: 100_001 }, ...both),
    finds: [
      {
        severity: 'block',
        tier: 'B',
        programme: 'dibao.rural',
        periods: ['2025-09'],
        facts: {
          month: '2025-09',
          programme: 'dibao.rural',
          households: 2,
          listed: 2,
          persons: 4,
          counted: 4,
          amount: 100_001,
          total: 100_000,
        },
        amountAtRisk: { fen: 1, basis: 'upper-bound' },
        evidence: [{ entity: 'controlTotal' }],
      },
    ],
  },
  {
    name: 'one fen less',
    given: given({ amount: 99_999 }, ...both),
    finds: [{ amountAtRisk: { fen: 1, basis: 'upper-bound' } }],
  },
  {
    name: 'as much more and less as is allowed',
    given: {
      ...given({}, ...both),
      controlTotal: [90_000, 110_000].map((amount) => ({ ...of, households: 2, persons: 4, amount })),
    },
    options: { amountTolerance: 10_000 },
    silent: true,
  },
  {
    name: 'more, and less, than is allowed',
    given: {
      ...given({}, ...both),
      controlTotal: [89_999, 110_001].map((amount) => ({ ...of, households: 2, persons: 4, amount })),
    },
    options: { amountTolerance: 10_000 },
    finds: [{ amountAtRisk: { fen: 20_002 } }],
  },
  { name: 'a household more', given: given({ households: 3 }, ...both), finds: [{}] },
  { name: 'a household fewer', given: given({ households: 1 }, ...both), finds: [{}] },
  { name: 'a person more', given: given({ persons: 5 }, ...both), finds: [{}] },
  { name: 'a person fewer', given: given({ persons: 3 }, ...both), finds: [{}] },
  {
    name: 'a programme of persons that agrees',
    given: given({ programme: 'old-age', persons: 2 }, ...old),
    silent: true,
  },
  {
    name: 'two persons of one household',
    given: given({ programme: 'old-age', persons: 2, households: 1 }, ...old),
    silent: true,
  },
  {
    name: 'more households than persons',
    given: given({ programme: 'old-age', persons: 2, households: 3 }, ...old),
    finds: [{ facts: { listed: 2, counted: 2, households: 3 } }],
  },
  {
    name: 'a programme of persons with one too many',
    given: given({ programme: 'old-age', persons: 3 }, ...old),
    finds: [{}],
  },
  {
    name: 'totals of which the households are blank',
    given: given({ households: null }, ...both),
    undetermined: true,
  },
  {
    name: 'totals of which the persons are blank',
    given: given({ persons: null }, ...both),
    undetermined: true,
  },
  { name: 'totals of which the money is blank', given: given({ amount: null }, ...both), undetermined: true },
  {
    name: 'a programme of persons whose households are blank',
    given: given({ programme: 'old-age', persons: 2, households: null }, ...old),
    undetermined: true,
  },
  {
    name: 'a programme that no catalogue knows',
    given: given(
      { programme: '某补贴', households: 3, persons: 2 },
      ...old.map((l) => ({ ...l, programme: '某补贴' })),
    ),
    undetermined: true,
  },
  {
    name: 'a line whose persons are blank',
    given: given({}, line(1), line(2, { declaredSize: null })),
    undetermined: true,
  },
  {
    name: 'a line whose money is blank, and more reported than that can be',
    given: given({ persons: 5 }, line(1), line(2, { amount: null })),
    finds: [{ amountAtRisk: { fen: 0 } }],
  },
  {
    name: 'a line whose money is blank',
    given: given({}, line(1), line(2, { amount: null })),
    undetermined: true,
  },
  {
    name: 'lines of another township, month or programme',
    given: given(
      {},
      ...both,
      line(3, { township: '东乡' }),
      line(4, { month: '2025-10' }),
      line(5, { programme: 'dibao.urban' }),
    ),
    silent: true,
  },
  {
    name: 'persons of another township',
    given: given({ programme: 'old-age', persons: 2 }, ...old, line(3, { ...person, township: '东乡' })),
    silent: true,
  },
  ...[99_999, 100_001].map(
    (amount): CheckCase => ({
      name: `${amount} fen, beside lines of another township`,
      given: given({ amount }, ...both, line(3, { township: '东乡' })),
      finds: [{ amountAtRisk: { fen: 1 } }],
    }),
  ),
  {
    name: 'townships and programmes, each a lead',
    given: {
      ...given({}, ...both),
      controlTotal: [{}, { township: '东乡' }, { programme: 'old-age' }].map((more) => ({
        ...of,
        ...more,
        households: 3,
        persons: 4,
        amount: 0,
      })),
    },
    finds: [{}, {}, {}],
  },
  {
    name: 'a line of which nobody knows the township',
    given: given({}, ...both, line(3, { township: null })),
    undetermined: true,
  },
  {
    name: 'money that was ordered, which is not on the roll',
    given: {
      ...given({}, ...both),
      'payment@payment': [{ ...of, beneficiary: idOf(1), layer: 'instructed', amount: 1 }],
    },
    silent: true,
  },
  {
    name: 'a roll that is not complete',
    given: given({}, ...both),
    covered: ['summary'],
    undetermined: true,
  },
  {
    name: 'fewer reported than a roll that is not complete has',
    given: given({ households: 1, persons: 2, amount: 50_000 }, ...both),
    covered: ['summary'],
    finds: [{}],
  },
  {
    name: 'a roll that is complete for the programme, township and month',
    given: given({ households: 3, persons: 6, amount: 150_000 }, ...both),
    ...covering({ programme: 'dibao.rural', area: '城关镇', from: '2025-09-01', to: '2025-10-01' }),
    finds: [{ amountAtRisk: { fen: 50_000 } }],
  },
  {
    name: 'a roll that is complete for another programme',
    given: given({ households: 3, persons: 6, amount: 150_000 }, ...both),
    ...covering({ programme: 'dibao.urban' }),
    undetermined: true,
  },
  {
    name: 'a roll that is complete for another township',
    given: given({ households: 3, persons: 6, amount: 150_000 }, ...both),
    ...covering({ programme: 'dibao.rural', area: '东乡' }),
    undetermined: true,
  },
  {
    name: 'a township with nobody on the roll',
    given: given({}),
    finds: [{ facts: { listed: 0, counted: 0, total: 0 } }],
  },
  {
    name: 'several months, each a lead',
    given: {
      ...given({}, ...both),
      controlTotal: ['2025-09', '2025-10'].map((month) => ({
        ...of,
        month,
        households: 3,
        persons: 4,
        amount: 100_000,
      })),
    },
    finds: [{}, {}],
  },
]

testCases(controlTotalMismatch, cases)
