import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CodeColumn } from '../../src/dataset/column.ts'
import { sequence } from '../../src/dataset/sequence.ts'
import { indexBy } from '../../src/dataset/table.ts'
import { bitsWhere } from '../../src/engine/bits.ts'
import { distinct } from '../../src/engine/kernels/distinct.ts'
import type { Items } from '../../src/engine/kernels/item-groups.ts'
import { distinctByOwner } from '../../src/engine/sooner/distinct-by-owner.ts'
import { runs } from './runs.ts'

const groups = 6
const rows = fc.array(
  fc.record({
    owner: fc.integer({ min: -1, max: groups - 1 }),
    code: fc.integer({ min: 0, max: 4 }),
    counts: fc.constantFrom('surely', 'perhaps', 'not'),
  }),
  { maxLength: 20 },
)
const positions = fc.array(fc.record({ group: fc.integer({ min: -2, max: groups - 1 }), open: fc.boolean() }))

it('different values are counted the same in the order of the rows and group by group', () =>
  fc.assert(
    fc.property(rows, positions, fc.boolean(), fc.boolean(), (met, asked, isCounted, isOpen) => {
      const owners = { of: Int32Array.from(met, ({ owner }) => owner), count: groups }
      const where = (test: (row: (typeof met)[number]) => boolean) =>
        bitsWhere(met.length, (row) => test(met[row] as (typeof met)[number]))
      const items: Items = {
        size: asked.length,
        group: Int32Array.from(asked, ({ group }) => group),
        ...indexBy(owners.of, groups),
        owners,
        counts: isCounted
          ? {
              definite: where(({ counts }) => counts === 'surely'),
              possible: where(({ counts }) => counts !== 'not'),
            }
          : undefined,
        open: isOpen ? Uint8Array.from(asked, ({ open }) => +open) : undefined,
      }
      const value: CodeColumn = {
        kind: 'code',
        type: 'code',
        codes: Uint32Array.from(met, ({ code }) => code),
      }
      expect(distinctByOwner(items, value)).toEqual(distinct(items, value))
    }),
    runs(500),
  ))

it('values that are the same in every group are counted without looking for its rows', () => {
  const items: Items = {
    size: 3,
    group: sequence(3),
    get offsets(): Int32Array {
      throw new Error('looked for')
    },
    rows: Int32Array.of(),
    owners: { of: Int32Array.of(0, 2, 0), count: 3 },
    counts: undefined,
    open: undefined,
  }
  const value: CodeColumn = { kind: 'code', type: 'code', codes: Uint32Array.of(5, 6, 5) }
  expect([...distinctByOwner(items, value).lo]).toEqual([1, 0, 1])
})
