import fc from 'fast-check'
import { expect, it } from 'vitest'
import { has } from '../../src/engine/bits.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import type { Condition } from '../../src/expression/node.ts'
import { conditions, everything } from './arbitraries.ts'
import { datasetOf, jobOf } from './claims.ts'
import { runs } from './runs.ts'
import { covered, forget, forgetting, type Rows, rows, worldOf } from './worlds.ts'

const county = fc.tuple(rows, forgetting).map(([all, how]) => forget(all, how))
const keys = new Set(['group', 'set', 'lead'])

/** The same rows under other keys. */
function relabelled(all: Rows, prefix: string): Rows {
  const each = (list: Rows['claims']) =>
    list.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => [
          field,
          keys.has(field) && value !== null ? `${prefix}${value}` : value,
        ]),
      ),
    )
  return { claims: each(all.claims), items: each(all.items), more: each(all.more), parts: each(all.parts) }
}

const together = (a: Rows, b: Rows): Rows => ({
  claims: [...a.claims, ...b.claims],
  items: [...a.items, ...b.items],
  more: [...a.more, ...b.more],
  parts: [...a.parts, ...b.parts],
})

function verdicts(all: Rows, complete: readonly string[], condition: Condition): string[] {
  const { definite, possible } = columnEngine
    .evaluate(jobOf(datasetOf(worldOf(all, complete))))
    .truth(condition)
  return all.claims.map((_, i) => [has(definite, i), has(possible, i)].join())
}

it('what the keys are called changes no verdict', () =>
  fc.assert(
    fc.property(county, covered, conditions(everything), (all, complete, condition) => {
      expect(verdicts(relabelled(all, 'other-'), complete, condition)).toEqual(
        verdicts(all, complete, condition),
      )
    }),
    runs(1000),
  ))

it('a second county that shares no key changes no verdict on the first, and gets the same', () =>
  fc.assert(
    fc.property(county, covered, conditions(everything), (all, complete, condition) => {
      const once = verdicts(all, complete, condition)
      expect(verdicts(together(all, relabelled(all, 'other-')), complete, condition)).toEqual([
        ...once,
        ...once,
      ])
    }),
    runs(1000),
  ))
