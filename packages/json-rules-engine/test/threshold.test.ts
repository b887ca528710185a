import fc from 'fast-check'
import { expect, it } from 'vitest'
import { threshold } from '../src/threshold.ts'
import { runs } from './runs.ts'

const joining = {
  all: (list: readonly boolean[]) => list.every(Boolean),
  any: (list: readonly boolean[]) => list.some(Boolean),
}

it('holds where as many conditions do', () =>
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: -1, max: 14 }),
      (given, n) => {
        expect(threshold(n, given, joining)).toBe(given.filter(Boolean).length >= n)
      },
    ),
    runs(1000),
  ))

it('stays small where every choice would be thousands', () => {
  const size = threshold<number>(8, new Array<number>(16).fill(1), {
    all: (list) => list.reduce((sum, n) => sum + n),
    any: (list) => list.reduce((sum, n) => sum + n),
  })
  expect(size).toBeLessThan(1000)
})
