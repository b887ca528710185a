import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RangeColumn } from '../../src/dataset/column.ts'
import { has } from '../../src/engine/bits.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import { conditions, everything, expressions } from './arbitraries.ts'
import { datasetOf, jobOf } from './claims.ts'
import { reference } from './reference.ts'
import { runs } from './runs.ts'
import { covered, forget, forgetting, rows, worldOf } from './worlds.ts'

const vocabulary = { ...everything, takes: everything.takes.filter((take) => take !== 'latest') }
const world = fc.tuple(rows, forgetting, covered).map(([all, how, complete]) => ({
  ...forget(all, how),
  covered: complete,
}))

it('a condition is as true as a row-by-row reading of the semantics says', () =>
  fc.assert(
    fc.property(world, conditions(vocabulary), (given, condition) => {
      const { truth } = reference(given)
      const { definite, possible } = columnEngine
        .evaluate(jobOf(datasetOf(worldOf(given, given.covered))))
        .truth(condition)
      given.claims.forEach((row, i) => {
        expect([has(definite, i), has(possible, i)]).toEqual(truth(condition, row))
      })
    }),
    runs(4000),
  ))

it('a fact has the bounds that a row-by-row reading of the semantics gives', () =>
  fc.assert(
    fc.property(world, expressions(vocabulary), (given, expression) => {
      const { value } = reference(given)
      const job = jobOf(datasetOf(worldOf(given, given.covered)))
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
  ))
