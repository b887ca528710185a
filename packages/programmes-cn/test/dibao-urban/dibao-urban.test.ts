import { decide, type Household } from '@hedui/core/decide'
import { decisionText } from '@hedui/core/text'
import { judgeMutants, mutateProgramme, testProgramme } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { dibaoRural, dibaoUrban } from '../../src/index.ts'
import { head, household, month, monthly } from '../dibao-rural/household.ts'
import { asked, cases, chosen } from './cases.ts'

testProgramme(dibaoUrban, { ...asked, cases }, { describe, it })

const openAmount = 'the result is the same; amounts that stay open have a test of their own'
const equivalent = {
  'facts.addOns.node.mul[0].value.max[1].max[0].if[0].any[0].all[0].fact: unknown as 0': openAmount,
  'facts.payable.node.if[2].if[1].mul[0]: unknown as 0 fen': openAmount,
  'facts.payable.node.if[2].if: always then':
    'who is not in gradual exit has no income below the standard either; only bounds differ, which DB-10 tests',
}

/** What the rural allowance has too is put to its cases. */
const own = /^(conditions|roundings)|^facts\.(addOns|exiting|payable)/

describe('cases of dibao.urban', { timeout: 300_000 }, () => {
  it('kill every mutant of what only it has', () =>
    judgeMutants(
      mutateProgramme(dibaoUrban, cases, asked, (id) => own.test(id)),
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

it('urban and rural share who and what counts', () => {
  expect([dibaoUrban.members, dibaoUrban.incomes]).toEqual([dibaoRural.members, dibaoRural.incomes])
  for (const fact of ['counted', 'income', 'leftOut', 'limit', 'room', 'difference'])
    expect(dibaoUrban.facts[fact]).toEqual(dibaoRural.facts[fact])
})

it.each(['zh', 'en'] as const)('the argument in words: %s', (lang) => {
  const given = cases.find(({ name }) => name.includes('each'))
  const local = chosen({ 'add-on-ill': 7_000, 'low-band': 30, 'middle-band': 60, 'exit-months': 3 })
  const decision = decide(dibaoUrban, given?.given as never, { ...asked, ...local })
  expect(decisionText(decision, lang)).toMatchSnapshot()
})
