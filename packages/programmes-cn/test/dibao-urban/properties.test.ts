import { decideResult } from '@hedui/core/decide'
import {
  bounded,
  monotone,
  monotoneInKnowledge,
  moreIncome,
  nonNegative,
  testProperties,
} from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { dibaoUrban } from '../../src/index.ts'
import { head, household, monthly, spouse } from '../dibao-rural/household.ts'
import { asked, chosen } from './cases.ts'

const one = 65_500

describe('by bands', { timeout: 300_000 }, () => {
  testProperties(
    dibaoUrban,
    {
      ...{ ...asked, ...chosen({ 'low-band': 30, 'middle-band': 60 }) },
      tries: { runs: 40 },
      properties: [
        monotone({ more: moreIncome, amount: 'falls' }),
        bounded(({ members }) => one * members.filter(({ counted }) => counted === 'true').length),
        nonNegative,
        monotoneInKnowledge,
      ],
    },
    { describe, it },
  )
})

it('for every fen of income near the standard and every yuan else from 0 to twice, the amount is the formula', () => {
  const fens = [...Array(2 * one + 1).keys()].filter((fen) => fen % 997 === 0 || Math.abs(fen - one) <= 40)
  for (const fen of fens) {
    const { result, amountFen } = decideResult(
      dibaoUrban,
      household(head({ incomes: [monthly('wage', fen)] })),
      asked,
    )
    expect([fen, result, amountFen]).toEqual([
      fen,
      fen < one ? 'eligible' : 'ineligible',
      Math.max(0, one - fen),
    ])
  }
})

it('by bands the amount is one of three, and never below the difference', () => {
  const bands = { ...asked, ...chosen({ 'low-band': 30, 'middle-band': 60 }) }
  const [low, middle, whole] = [39_300, 78_600, 131_000]
  for (let fen = 0; fen < whole; fen += 983) {
    const given = household(head({ incomes: [monthly('wage', fen)] }), spouse())
    const difference = whole - fen
    const expected = difference <= low ? low : difference <= middle ? middle : whole
    expect(decideResult(dibaoUrban, given, bands).amountFen).toBe(expected)
  }
})
