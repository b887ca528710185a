import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RangeColumn } from '../../src/dataset/column.ts'
import { has } from '../../src/engine/bits.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import type { Condition } from '../../src/expression/node.ts'
import { conditions, everything, expressions } from './arbitraries.ts'
import { claim, datasetOf, jobOf } from './claims.ts'
import { runs } from './runs.ts'
import { forget, forgetting, type Rows, rows, worldOf } from './worlds.ts'

const vocabulary = { ...everything, known: false }
const all = ['claims', 'groups', 'items', 'more-items', 'parts']

/** The same county known less and less well: cells forgotten, registers incomplete and short of rows. */
const knowledge = fc
  .tuple(rows, forgetting, forgetting, fc.subarray(['items', 'more-items', 'parts']), fc.nat(3))
  .map(([full, once, twice, missing, kept]) => {
    const short = (known: Rows): Rows => ({
      ...known,
      items: missing.includes('items') ? known.items.slice(0, kept) : known.items,
      more: missing.includes('more-items') ? known.more.slice(0, kept) : known.more,
      parts: missing.includes('parts') ? known.parts.slice(0, kept) : known.parts,
    })
    const some = forget(full, once)
    const complete = all.filter((register) => !(missing as string[]).includes(register))
    return [
      worldOf(full, all),
      worldOf(some, all),
      worldOf(short(some), complete),
      worldOf(short(forget(some, twice)), complete),
    ]
  })

describe('learning more', () => {
  it('never turns a true verdict false or a false one true, nor unsettles either', () =>
    fc.assert(
      fc.property(knowledge, conditions(vocabulary), (worlds, condition) => {
        const truths = worlds.map((world) => columnEngine.evaluate(jobOf(datasetOf(world))).truth(condition))
        const claims = worlds[0]?.claims ?? []
        claims.forEach((_, i) => {
          truths.slice(1).forEach((less, k) => {
            const more = truths[k] as (typeof truths)[number]
            if (has(less.definite, i)) expect(has(more.definite, i)).toBe(true)
            if (!has(less.possible, i)) expect(has(more.possible, i)).toBe(false)
          })
        })
      }),
      runs(3000),
    ))

  it('decides everything once all is known', () =>
    fc.assert(
      fc.property(rows, conditions(vocabulary), (full, condition) => {
        const { definite, possible } = columnEngine
          .evaluate(jobOf(datasetOf(worldOf(full, all))))
          .truth(condition)
        full.claims.forEach((_, i) => {
          expect(has(definite, i)).toBe(has(possible, i))
        })
      }),
      runs(1500),
    ))

  it('narrows the bounds of every fact', () =>
    fc.assert(
      fc.property(knowledge, expressions(vocabulary), (worlds, expression) => {
        const values = worlds.map(
          (world) =>
            columnEngine
              .evaluate({ ...jobOf(datasetOf(world)), facts: { asked: expression } })
              .fact('asked') as RangeColumn,
        )
        const at = ({ lo, hi }: RangeColumn, i: number) => [lo[i] as number, hi[i] as number] as const
        ;(worlds[0]?.claims ?? []).forEach((_, i) => {
          values.slice(1).forEach((less, k) => {
            const [[lo, hi], [lo2, hi2]] = [at(less, i), at(values[k] as RangeColumn, i)]
            const isOpen = lo === -Infinity && hi === Infinity
            const within = Number.isNaN(lo)
              ? Number.isNaN(lo2)
              : Number.isNaN(lo2)
                ? isOpen
                : lo <= lo2 && hi2 <= hi
            expect(within, `${lo}..${hi} to ${lo2}..${hi2}`).toBe(true)
          })
        })
      }),
      runs(3000),
    ))

  it('may unsettle only what asks about knowledge itself', () => {
    const silent: Condition = { not: { fact: claim.a.node, operator: 'known', value: true } }
    const asked = (a: number | null) =>
      has(columnEngine.evaluate(jobOf(datasetOf({ claim: { a } }))).truth(silent).definite, 0)
    expect([asked(null), asked(5)]).toEqual([true, false])
  })
})
