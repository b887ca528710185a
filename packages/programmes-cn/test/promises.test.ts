import {
  bounded,
  monotoneInKnowledge,
  nonNegative,
  permutation,
  relabel,
  testProperties,
} from '@hedui/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { careHome, temporaryRelief, unattendedChild } from '../src/index.ts'
import * as home from './care-home/cases.ts'
import * as child from './children/cases.ts'
import * as relief from './relief/cases.ts'

const always = [nonNegative, permutation, relabel, monotoneInKnowledge]
const tries = { runs: 40 }

testProperties(
  temporaryRelief,
  {
    ...relief.asked,
    tries,
    properties: [...always, bounded(() => 786_000)],
    households: fc
      .record({
        answers: fc.constantFrom(relief.fire, relief.spending, relief.jobless),
        persons: fc.nat(6),
        months: fc.nat(6),
        incomePerHead: fc.integer({ min: 299_990, max: 300_010 }),
        decidedBy: fc.constantFrom('township', 'county'),
      })
      .map(({ answers, ...more }) => relief.applying({ ...answers, ...more })),
  },
  { describe, it },
)

testProperties(
  unattendedChild,
  {
    ...child.asked,
    tries,
    properties: [...always, bounded(() => 120_000)],
    households: fc
      .record({
        father: fc.constantFrom('dead', 'ill', 'able', 'custody'),
        fatherTerm: fc.integer({ min: 4, max: 8 }),
        mother: fc.constantFrom('dead', 'missing', 'restricted'),
        dibaoPerHead: fc.integer({ min: 0, max: 130_000 }),
        tekunMoney: fc.constant(0),
        livingSubsidy: fc.constantFrom(0, 10_000),
      })
      .map((answers) => child.living(answers)),
  },
  { describe, it },
)

testProperties(
  careHome,
  {
    ...home.asked,
    tries,
    properties: [...always, bounded(() => 60_000)],
    households: fc
      .record({
        enteredOn: fc.constantFrom('2024-03-05', '2024-06-01', '2024-06-11', '2024-06-30', '2024-07-01'),
        left: fc.boolean(),
        leftOn: fc.constantFrom('2024-06-01', '2024-06-20', '2024-07-05'),
        absentDays: fc.nat(40),
        ability: fc.constantFrom('able', 'light', 'medium', 'heavy'),
      })
      .map((answers) => home.resident({ ...home.there, ...answers })),
  },
  { describe, it },
)
