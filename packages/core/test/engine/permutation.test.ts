import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RangeColumn } from '../../src/dataset/column.ts'
import { has } from '../../src/engine/bits.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import { conditions, everything, expressions } from './arbitraries.ts'
import { datasetOf, jobOf } from './claims.ts'
import { runs } from './runs.ts'
import { covered, forget, forgetting, rows, worldOf } from './worlds.ts'

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })

/** A county twice, with its records in another order the second time; `tag` tells which claim is which. */
const twice = fc
  .tuple(rows, forgetting, covered)
  .map(([all, how, complete]) => {
    const { claims, ...rest } = forget(all, how)
    return { complete, claims: claims.map((claim, i) => ({ ...claim, tag: String(i) })), ...rest }
  })
  .chain((once) =>
    fc
      .record({
        claims: shuffled(once.claims),
        items: shuffled(once.items),
        more: shuffled(once.more),
        parts: shuffled(once.parts),
      })
      .map((again) => [worldOf(once, once.complete), worldOf(again, once.complete)] as const),
  )

it('the order of records changes no verdict', () =>
  fc.assert(
    fc.property(twice, conditions(everything), (worlds, condition) => {
      const [once, again] = worlds.map((world) => {
        const { definite, possible } = columnEngine.evaluate(jobOf(datasetOf(world))).truth(condition)
        return (world.claims ?? [])
          .map(({ tag }, i) => [tag, has(definite, i), has(possible, i)].join())
          .sort()
      })
      expect(again).toEqual(once)
    }),
    runs(1500),
  ))

it('the order of records changes no fact', () =>
  fc.assert(
    fc.property(twice, expressions(everything), (worlds, expression) => {
      const [once, again] = worlds.map((world) => {
        const job = jobOf(datasetOf(world))
        const { lo, hi } = columnEngine
          .evaluate({ ...job, facts: { asked: expression } })
          .fact('asked') as RangeColumn
        return (world.claims ?? []).map(({ tag }, i) => [tag, lo[i], hi[i]].join()).sort()
      })
      expect(again).toEqual(once)
    }),
    runs(1500),
  ))

it('the same question twice gives the same answer, bit by bit', () =>
  fc.assert(
    fc.property(twice, conditions(everything), ([world], condition) => {
      const ask = () =>
        columnEngine.evaluate({ ...jobOf(datasetOf(world)), rules: { asked: condition } }).rules
      expect(ask()).toEqual(ask())
    }),
    runs(500),
  ))
