import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allBits, and, type Bits, bitsWhere, has, noBits, not, or, rowsOf } from '../../src/engine/bits.ts'

const bitsOf = (list: readonly boolean[]): Bits => bitsWhere(list.length, (row) => list[row] as boolean)
const listOf = (bits: Bits): boolean[] => Array.from({ length: bits.size }, (_, row) => has(bits, row))
const yesNo = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 100 })

describe('bits', () => {
  it('are what lists of truths are, at every length', () =>
    fc.assert(
      fc.property(yesNo, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
        const [p, q] = [bitsOf(a), bitsOf(b)]
        expect(listOf(p)).toEqual(a)
        expect(listOf(and(p, q))).toEqual(pairs.map(([x, y]) => x && y))
        expect(listOf(or(p, q))).toEqual(pairs.map(([x, y]) => x || y))
        expect(listOf(not(p))).toEqual(a.map((x) => !x))
        expect(rowsOf(p)).toEqual([...a.keys()].filter((row) => a[row]))
      }),
    ))

  it.each([0, 1, 31, 32, 33, 64, 65])('of %i rows have nothing set past the end', (size) => {
    expect(not(allBits(size))).toEqual(noBits(size))
    expect(not(not(noBits(size)))).toEqual(noBits(size))
    expect(rowsOf(allBits(size))).toHaveLength(size)
  })
})
