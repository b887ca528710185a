import { decide, decideResult } from '@hedui/core/decide'
import { decisionText } from '@hedui/core/text'
import {
  judgeCoverage,
  judgeMutants,
  mutateProgramme,
  programmeCoverage,
  testProgramme,
} from '@hedui/testing'
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
