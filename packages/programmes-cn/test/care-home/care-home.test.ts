import { decide } from '@hedui/core/decide'
import { expect, it } from 'vitest'
import { careHome } from '../../src/index.ts'
import { proven } from '../proven.ts'
import { asked, cases, resident, there } from './cases.ts'

const firstDay = 'a first day stands for its month'
const whole = 'whole fen multiplied and divided by 1 leave nothing to round'

proven(careHome, asked, cases, {
  'facts.daysOfMonth.node.daysBetween: month of operand 0': firstDay,
  'facts.daysOfMonth.node.daysBetween: month of operand 1': firstDay,
  'facts.amount.node.mulDiv[0].rounding: down → half-up': whole,
  'facts.amount.node.mulDiv[0].rounding: down → up': whole,
})

it('CO-6: what a home claims beyond the days of its residents is what it is not entitled to', () => {
  const claimed = 30 * 20_000
  const residents = Array.from({ length: 28 }, () => decide(careHome, resident(there), asked))
  const entitled = residents.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0)
  expect(claimed - entitled).toBe(40_000)
})

it('CO-8: without an assessment the base is certain and the top-up is not', () => {
  const { result, amountFen, amountBoundsFen, missing } = decide(
    careHome,
    resident({ ...there, ability: null }),
    asked,
  )
  expect([result, amountFen, amountBoundsFen]).toEqual(['eligible', null, [20_000, 60_000]])
  expect(missing.map(({ at }) => at)).toEqual(['members[0].answers.ability'])
})
