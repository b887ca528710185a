import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RangeColumn } from '../../src/dataset/column.ts'
import { has } from '../../src/engine/bits.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import type { Condition, Expression } from '../../src/expression/node.ts'
import { conditions, everything, expressions } from './arbitraries.ts'
import { datasetOf } from './claims.ts'
import { reference } from './reference.ts'
import { runs } from './runs.ts'
import { settledJob } from './setting.ts'
import { covered, forget, forgetting, rows, worldOf } from './worlds.ts'

const vocabulary = { ...everything, setting: true }
const world = fc.tuple(rows, forgetting, covered).map(([all, how, complete]) => ({
  ...forget(all, how),
  covered: complete,
}))

it('a condition is as true as a row-by-row reading of the semantics says', () =>
  fc.assert(
    fc.property(world, conditions(vocabulary), (given, condition) => {
      const { truth } = reference(given)
      const { definite, possible } = columnEngine
        .evaluate(settledJob(datasetOf(worldOf(given, given.covered)), given.claims))
        .truth(condition)
      given.claims.forEach((row, i) => {
        expect([has(definite, i), has(possible, i)]).toEqual(truth(condition, row))
      })
    }),
    runs(4000),
  ))

const items = { to: 'items', as: 'items' } as const
const flagged: Condition = { fact: { fact: 'flag', of: 'items' }, operator: 'equal', value: true }
const latest = fc.record({
  take: fc.constant('latest' as const),
  path: fc.constantFrom([items], [{ ...items, where: flagged }]),
  value: fc.constantFrom({ fact: 'value', of: 'items' }, { fact: 'bonus', of: 'items' }),
  by: fc.constantFrom({ fact: 'day', of: 'items' }, { fact: 'n', of: 'items' }),
})

it.each([
  ['a fact', expressions(vocabulary)],
  ['the value of the latest row', latest],
] as const)('%s has the bounds that a row-by-row reading of the semantics gives', (_, asked) =>
  fc.assert(
    fc.property(world, asked as fc.Arbitrary<Expression>, (given, expression) => {
      const { value } = reference(given)
      const job = settledJob(datasetOf(worldOf(given, given.covered)), given.claims)
      const { lo, hi } = columnEngine
        .evaluate({ ...job, facts: { asked: expression } })
        .fact('asked') as RangeColumn
      given.claims.forEach((row, i) => {
        const bounds =
          Number.isNaN(lo[i]) || Number.isNaN(hi[i]) ? null : [(lo[i] as number) + 0, (hi[i] as number) + 0]
        const expected = value(expression, row) as readonly [number, number] | null
        expect(bounds).toEqual(expected?.map((x) => x + 0) ?? null)
      })
    }),
    runs(4000),
  ),
)
