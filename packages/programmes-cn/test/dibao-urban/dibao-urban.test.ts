import { decide, type Household } from '@hedui/core/decide'
import { decisionText } from '@hedui/core/text'
import { judgeMutants, mutateProgramme, testProgramme } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { dibaoRural, dibaoUrban } from '../../src/index.ts'
import { head, household, month, monthly } from '../dibao-rural/household.ts'
import { asked, cases, chosen } from './cases.ts'
import { local } from './local.ts'

testProgramme(dibaoUrban, { ...asked, cases }, { describe, it })

const openAmount = 'the result is the same; amounts that stay open have a test of their own'
const noExit = 'of one household it is known whether it is leaving; it speaks where a register is asked'
const equivalent = {
  'facts.exiting.node.truth.all: without [0]': noExit,
  'facts.exiting.node.truth.all[0].operator: greaterThan → greaterThanInclusive': noExit,
  'facts.addOns.node.mul[0].value.max[1].max[0].max[0].if[0].all[0].fact: unknown as 0': openAmount,
  'facts.payable.node.if[2].if[1].mul[0]: unknown as 0 fen': openAmount,
  'facts.payable.node.if[2].if: always then':
    'who is not in gradual exit has no income below the standard either; only bounds differ, which DB-10 tests',
}

describe('cases of dibao.urban', { timeout: 300_000 }, () => {
  it('kill every mutant of what localities choose', () =>
    judgeMutants(
      mutateProgramme(dibaoUrban, cases, asked, (id) => local.test(id)),
      equivalent,
    ))
})

describe('an amount that stays open names what is missing', () => {
  const decided = (given: Household, more: object) => decide(dibaoUrban, given, { ...asked, ...more })
  const disabled = { disabilityCategory: 'limb', disabilityLevel: null, seriouslyIll: false } as const

  it.each([
    [
      'the level of a disability',
      household(head(disabled)),
      chosen({ 'add-on-disabled': 8_000 }),
      [65_500, 73_500],
      'members[0].disabilityLevel',
    ],
    [
      'the amount until the exit',
      { ...household(head({ incomes: [monthly('wage', 65_500)] })), exitSince: month },
      chosen({ 'exit-months': 3 }),
      [0, null],
      'exitAmountFen',
    ],
  ] as const)('%s', (_, given, local, amountBoundsFen, at) => {
    expect(decided(given, local)).toMatchObject({
      result: 'eligible',
      amountFen: null,
      amountBoundsFen,
      missing: [{ at, settles: true }],
    })
  })
})

it('urban and rural differ in name and kind alone, so that what is shown of one holds of the other', () => {
  const { id, title, kind } = dibaoUrban
  expect({ ...dibaoRural, id, title, kind }).toEqual(dibaoUrban)
})

it('a place of the country pays by bands, adds and lets go by steps as a town does', () => {
  const rural = (given: Household, more: object) => {
    const { result, amountFen } = decide(dibaoRural, given, { ...asked, ...more })
    return [result, amountFen]
  }
  const wage = (fen: number) => household(head({ incomes: [monthly('wage', fen)], seriouslyIll: true }))
  const bands = chosen({ 'low-band': 30, 'middle-band': 60, 'add-on-ill': 7_000 })
  expect(rural(wage(45_000 - 13_500), bands)).toEqual(['eligible', 13_500 + 7_000])
  expect(rural(wage(45_000 - 13_501), bands)).toEqual(['eligible', 27_000 + 7_000])
  const leaving = { ...wage(45_000), exitSince: '2024-07', exitAmountFen: 20_000 }
  expect(rural(leaving, chosen({ 'exit-months': 3 }))).toEqual(['eligible', 20_000])
  expect(rural(leaving, chosen({ 'exit-months': 2 }))).toEqual(['ineligible', 0])
})

it.each(['zh', 'en'] as const)('the argument in words: %s', (lang) => {
  const given = cases.find(({ name }) => name.includes('each'))
  const local = chosen({ 'add-on-ill': 7_000, 'low-band': 30, 'middle-band': 60, 'exit-months': 3 })
  const decision = decide(dibaoUrban, given?.given as never, { ...asked, ...local })
  expect(decisionText(decision, lang)).toMatchSnapshot()
})
