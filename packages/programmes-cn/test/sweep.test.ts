import type { Parameter } from '@hedui/core'
import {
  type DecisionBatch,
  decideBatch,
  decideResult,
  overlayProgramme,
  type Programme,
} from '@hedui/core/decide'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  dibaoEdge,
  dibaoRural,
  dibaoUrban,
  parameters,
  rigidExpenditure,
  tekun,
  zhejiangEdge,
} from '../src/index.ts'
import { countyOfEarners } from './county-of-earners.ts'
import { head, household } from './dibao-rural/household.ts'
import { asked, spending } from './rigid-expenditure/cases.ts'
import { runs } from './runs.ts'

const month = '2024-09'
const [rural, urban] = [45_000, 65_500]
const county = countyOfEarners(2 * urban + 1, month)
const minimumWage: Parameter = {
  id: 'minimum-wage',
  type: 'fen',
  title: { zh: '', en: '' },
  entries: [{ area: '*', from: '2024-01-01', to: null, value: 90_000, source: 'synthetic', synthetic: true }],
}

/** What an income of so many fen a month leads to: the amount, or that of a standing whether it is given. */
type Formula = (incomeFen: number) => number | boolean

const difference =
  (standard: number): Formula =>
  (income) =>
    income < standard ? standard - income : false

const swept: readonly (readonly [Programme, kind: 'urban' | 'rural', Formula])[] = [
  [dibaoRural, 'rural', difference(rural)],
  [dibaoUrban, 'urban', difference(urban)],
  [dibaoEdge, 'urban', (income) => income >= urban && 2 * income < 3 * urban],
  [dibaoEdge, 'rural', (income) => income >= rural && 2 * income < 3 * rural],
  [overlayProgramme(dibaoEdge, zhejiangEdge), 'urban', (income) => income >= urban && income <= 90_000],
  [tekun, 'rural', (income) => (income < rural ? 58_500 + 10_000 : false)],
  [tekun, 'urban', (income) => (income < urban ? 104_800 + 10_000 : false)],
]

/** At how many incomes, and at which first, the batch says something else than the formula. */
function otherThan({ size, columns: { result, leastFen, mostFen } }: DecisionBatch, formula: Formula) {
  const wrong: number[] = []
  for (let income = 0; income < size; income++) {
    const expected = formula(income)
    const isGiven = expected !== false
    const amount = typeof expected === 'number' ? expected : 0
    const isRight = result[income] === +isGiven && leastFen[income] === amount && mostFen[income] === amount
    if (!isRight) wrong.push(income)
  }
  return { count: wrong.length, first: wrong.slice(0, 3) }
}

for (const [programme, kind, formula] of swept)
  it(`${programme.id} ${programme.version}, ${kind}: the formula holds at every fen of income up to twice the standard`, () => {
    const batch = decideBatch(county, programme, {
      ...{ asOf: '2024-12-31', month, kind, parameters: [...parameters, minimumWage] },
    })
    expect(batch.size).toBe(2 * urban + 1)
    expect(otherThan(batch, formula)).toEqual({ count: 0, first: [] })
  })

it('rigid-expenditure: the formula holds around both limits and at any income up to twice the local one', () => {
  const limit = 3_600_000
  const isGiven = (income: number, medical: number) => {
    const [from, to] = ['2024-04', '2025-03']
    const given = {
      ...household(head({ incomes: [{ type: 'wage', amountFen: income, from, to }] })),
      answers: spending(medical),
    } as const
    return decideResult(rigidExpenditure, given, { ...asked, kind: 'urban' }).result
  }
  const around = (fen: number) => Array.from({ length: 21 }, (_, i) => fen - 10 + i)
  const expected = (income: number, medical: number) =>
    income < limit && medical * 100 > 60 * income ? 'eligible' : 'ineligible'
  for (const [income, medical] of [
    ...around(limit).map((income) => [income, limit] as const),
    ...around(2_000_000).map((income) => [income, 1_200_000] as const),
    ...around(3_333_333).map((income) => [income, 2_000_000] as const),
  ])
    expect([income, isGiven(income, medical)]).toEqual([income, expected(income, medical)])
  const upTo = fc.integer({ min: 0, max: 2 * limit })
  fc.assert(
    fc.property(upTo, upTo, (income, medical) => isGiven(income, medical) === expected(income, medical)),
    runs(50),
  )
})
