import { accountSharedByMany } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, cardOf, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const paid = (n: number, more: HostRecord = {}): HostRecord => ({
  beneficiary: idOf(n),
  programme: 'old-age',
  layer: 'settled',
  month: '2025-09',
  amount: 10_000,
  account: cardOf(1),
  holderKind: 'person',
  ...more,
})
/** Everybody lives in a house of his own, unless told otherwise. */
const living = (homes: readonly (string | null)[]) =>
  homes.map((home, i) => ({ person: idOf(i + 1), household: home === null ? null : `hukou:${home}` }))
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
const sharing = (
  count: number,
  more: HostRecord = {},
  homes: readonly (string | null)[] = numbers(count).map(String),
) => ({
  'payment@payment': numbers(count).map((n) => paid(n, more)),
  registration: living(homes).filter(({ household }) => household !== null),
})

const cases: CheckCase[] = [
  {
    name: 'four persons of four households on one account',
    given: sharing(4),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        periods: ['2025-09'],
        facts: { persons: 4, households: 4, amount: 40_000 },
        amountAtRisk: { fen: 40_000, basis: 'upper-bound' },
        evidence: numbers(4).map((row) => ({ file: '(payment@payment)', row, entity: 'payment' })),
      },
    ],
  },
  { name: 'exactly as many as are allowed', given: sharing(3), silent: true },
  { name: 'one more than the locality allows', given: sharing(3), options: { maxPersons: 2 }, finds: [{}] },
  { name: 'as many as the locality allows', given: sharing(4), options: { maxPersons: 4 }, silent: true },
  {
    name: 'a guardian who draws for a household',
    given: sharing(5, {}, ['1', '1', '1', '1', '1']),
    silent: true,
  },
  {
    name: 'five persons of three households',
    given: sharing(5, {}, ['1', '1', '2', '2', '3']),
    silent: true,
  },
  {
    name: 'five persons of four households',
    given: sharing(5, {}, ['1', '1', '2', '3', '4']),
    finds: [{ facts: { persons: 5, households: 4 } }],
  },
  { name: 'the account of an institution', given: sharing(9, { holderKind: 'institution' }), silent: true },
  { name: 'the account of a collective', given: sharing(9, { holderKind: 'collective' }), silent: true },
  {
    name: 'the account of an institution, where these are examined',
    given: sharing(4, { holderKind: 'institution' }),
    options: { exemptTypes: ['collective'] },
    finds: [{}],
  },
  {
    name: 'an account of whose holder nothing is known',
    given: sharing(4, { holderKind: null }),
    undetermined: true,
  },
  {
    name: 'persons whom the population register does not know',
    given: sharing(4, {}, [null, null, null, null]),
    undetermined: true,
  },
  {
    name: 'four known households and a person of unknown home',
    given: sharing(5, {}, ['1', '2', '3', '4', null]),
    finds: [{}],
  },
  {
    name: 'three known households and a person of unknown home',
    given: sharing(4, {}, ['1', '2', '3', null]),
    undetermined: true,
  },
  {
    name: 'two persons in each of two months',
    given: {
      ...sharing(4),
      'payment@payment': numbers(4).map((n) => paid(n, { month: n < 3 ? '2025-09' : '2025-10' })),
    },
    silent: true,
  },
  {
    name: 'several months of one account as one lead',
    given: {
      ...sharing(5),
      'payment@payment': [
        ...numbers(4).map((n) => paid(n)),
        ...numbers(5).map((n) => paid(n, { month: '2025-10' })),
      ],
    },
    finds: [
      {
        periods: ['2025-09', '2025-10'],
        facts: { persons: 5, households: 5, amount: 90_000 },
        amountAtRisk: { fen: 90_000 },
      },
    ],
  },
  {
    name: 'four persons, of whom one is paid twice',
    given: { ...sharing(4), 'payment@payment': [...numbers(4), 4].map((n) => paid(n)) },
    finds: [{ facts: { persons: 4, amount: 50_000 } }],
  },
  {
    name: 'payments of which nobody knows how much',
    given: sharing(4, { amount: null }),
    finds: [{ facts: { amount: '0..' } }],
  },
  {
    name: 'four accounts',
    given: { ...sharing(4), 'payment@payment': numbers(4).map((n) => paid(n, { account: cardOf(n) })) },
    silent: true,
  },
  { name: 'accounts that are not known', given: sharing(4, { account: null }), silent: true },
  {
    name: 'accounts that a spreadsheet damaged',
    given: sharing(4, { account: '6.21778E+18' }),
    silent: true,
  },
  {
    name: 'lines of a roll, which are no payments',
    given: { ...sharing(4), 'payment@payment': [], 'payment@roll': numbers(4).map((n) => paid(n)) },
    silent: true,
  },
  {
    name: 'three households in payments that are not complete',
    given: sharing(3),
    covered: ['population'],
    undetermined: true,
  },
  { name: 'four households in payments that are not complete', given: sharing(4), covered: [], finds: [{}] },
  {
    name: 'one person paid four times',
    given: { ...sharing(1), 'payment@payment': numbers(4).map(() => paid(1)) },
    silent: true,
  },
  {
    name: 'damaged numbers, of whose homes nothing is known',
    given: {
      ...sharing(4),
      'payment@payment': numbers(4).map((n) => paid(n, { beneficiary: damagedId(n) })),
    },
    undetermined: true,
  },
]

testCases(accountSharedByMany, cases)
