import type { Answers, Household } from '@hedui/core/decide'
import {
  bounded,
  households,
  monotoneInKnowledge,
  nonNegative,
  permutation,
  relabel,
  testProperties,
} from '@hedui/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { dibaoEdge, housingRenovation, orphan, parameters, rigidExpenditure } from '../src/index.ts'
import * as child from './children/cases.ts'
import * as rigid from './rigid-expenditure/cases.ts'

const always = [nonNegative, permutation, relabel, monotoneInKnowledge]
const tries = { runs: 40 }
const asked = { asOf: '2024-09-30', month: '2024-09', parameters, region: '990100' }

/** Households of all kinds, with what a programme asks of them. */
const answering = (answers: fc.Arbitrary<Answers>, month: string): fc.Arbitrary<Household> =>
  fc.tuple(households({ month }), answers).map(([household, given]) => ({ ...household, answers: given }))

testProperties(
  dibaoEdge,
  {
    ...asked,
    tries,
    properties: [...always, bounded(() => 0)],
    households: households({ month: asked.month }),
  },
  { describe, it },
)

testProperties(
  rigidExpenditure,
  {
    ...rigid.asked,
    tries,
    properties: [...always, bounded(() => 0)],
    households: answering(
      fc.integer({ min: 0, max: 12_000_000 }).map((medical) => rigid.spending(medical)),
      rigid.asked.month,
    ),
  },
  { describe, it },
)

testProperties(
  housingRenovation,
  {
    ...asked,
    tries,
    properties: [...always, bounded(() => 3_000_000)],
    households: answering(
      fc.record({
        group: fc.constantFrom('dibao', 'edge', 'tekun-scattered', 'other'),
        house: fc.constantFrom('A', 'B', 'C', 'D', 'none'),
        otherHouse: fc.boolean(),
        award: fc.constantFrom('none', 'former-household'),
        ownHousehold: fc.boolean(),
        awardCounts: fc.boolean(),
      }),
      asked.month,
    ),
  },
  { describe, it },
)

testProperties(
  orphan,
  {
    ...child.asked,
    tries,
    properties: [...always, bounded(() => 160_000)],
    households: fc
      .record({
        father: fc.constantFrom('dead', 'missing', 'ill', 'able'),
        mother: fc.constantFrom('dead', 'missing', 'able'),
        setting: fc.constantFrom('family', 'institution'),
      })
      .map((answers) => child.living(answers)),
  },
  { describe, it },
)
