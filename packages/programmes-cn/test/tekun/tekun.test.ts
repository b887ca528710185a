import { decide, decideResult } from '@hedui/core/decide'
import { decisionText } from '@hedui/core/text'
import {
  bounded,
  irrelevant,
  judgeCoverage,
  judgeMutants,
  monotoneInKnowledge,
  mutateProgramme,
  nonNegative,
  permutation,
  programmeCoverage,
  relabel,
  testProgramme,
  testProperties,
} from '@hedui/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tekun } from '../../src/index.ts'
import { cases } from './cases.ts'
import { asked, earning, elder, son } from './person.ts'

testProgramme(tekun, { ...asked, cases }, { describe, it })

const wholeFen = 'a flat amount is divided by 1: nothing is rounded'
const sameDay = 'the first day of the month of a first day is that day'
const equivalent = {
  'facts.ended.node.truth.all[0].any[0].any: without [1]':
    'a status that nobody said may be prison too, and a death of no known day is open anyway',
  'facts.allowance.node.add[1].if[0].fact: unknown as 0':
    'the result is the same; the argument in words shows the bounds of the open amount',
  'facts.noLabour.node.truth.any[0].fact.age: month of operand 1': sameDay,
  'facts.supported.node.path[1].where.not.any[1].all[0].fact.age: month of operand 1': sameDay,
  'roundings.amount.rule: down → half-up': wholeFen,
  'roundings.amount.rule: down → up': wholeFen,
}

describe('cases of tekun', { timeout: 300_000 }, () => {
  it('show every condition and ground true, false, unknown and deciding alone', () =>
    judgeCoverage(programmeCoverage(tekun, cases, asked)))

  it('kill every mutant', () =>
    judgeMutants(
      mutateProgramme(tekun, cases, asked, (id) => !id.startsWith('incomes.')),
      equivalent,
    ))
})

const someSons = fc.array(
  fc
    .record({
      standing: fc.constantFrom('able', 'tekun', 'dibao', 'missing'),
      birthDate: fc.constantFrom('1953-01-01', '1964-05-02', '1990-01-01'),
      disabilityCategory: fc.constantFrom('none', 'limb', 'mental'),
      disabilityLevel: fc.integer({ min: 1, max: 4 }),
      incomeFen: fc.constantFrom(0, 299_999, 300_000),
      assetsWithinRule: fc.boolean(),
    })
    .map(son),
  { maxLength: 2 },
)
const households = fc
  .record({
    birthDate: fc.constantFrom('1931-01-01', '1964-05-01', '1964-05-02', '2008-05-01', '2008-05-02'),
    disabilityCategory: fc.constantFrom('none', 'limb', 'mental', 'hearing'),
    disabilityLevel: fc.integer({ min: 1, max: 4 }),
    failedAbilities: fc.nat(6),
    inInstitution: fc.boolean(),
    status: fc.constantFrom('normal', 'normal', 'in-prison'),
    benefits: fc.subarray(['tekun', 'dibao.rural', 'old-age'], { maxLength: 1 }),
    supporters: someSons,
    fen: fc.nat(60_000),
    assetsWithinRule: fc.boolean(),
  })
  .map(({ fen, assetsWithinRule, ...more }) =>
    elder({ ...more, incomes: [earning('property', fen)] }, { assetsWithinRule }),
  )

testProperties(
  tekun,
  {
    ...asked,
    households,
    tries: { runs: 60 },
    properties: [
      bounded(() => 170_000),
      nonNegative,
      permutation,
      relabel,
      irrelevant('livesTogether', 'dependent', 'longCare', 'seriouslyIll'),
      monotoneInKnowledge,
    ],
  },
  { describe, it },
)

it('the amount is flat below the standard and nothing from there on', { timeout: 300_000 }, () => {
  for (let fen = 0; fen <= 90_000; fen += Math.abs(fen - 45_000) < 30 ? 1 : 241) {
    const given = elder({ incomes: [earning('property', fen)] })
    expect([fen, decideResult(tekun, given, asked).amountFen]).toEqual([fen, fen < 45_000 ? 68_500 : 0])
  }
})

it.each(['zh', 'en'] as const)('the argument in words: %s', (lang) => {
  expect(
    decisionText(decide(tekun, elder({ supporters: [son()], failedAbilities: null }), asked), lang),
  ).toMatchSnapshot()
})
