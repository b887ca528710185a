import { expect, it } from 'vitest'
import type { Adapter } from '../../src/adapter/adapter.ts'
import { coverageOf } from '../../src/read/coverage.ts'

const column = (...values: (string | null)[]) => ({ heading: null, compulsory: false, values })
const roll = {
  covers: 'township',
  register: 'roll',
  constants: { programme: 'old-age' },
} as unknown as Adapter

it('a roll is complete for the months and places of its lines, but not for those of back-pay', () => {
  const columns = {
    month: column('2025-09', '2025-08'),
    township: column('东乡', '东乡'),
    kind: column('regular', 'back-pay'),
  }
  expect(coverageOf(roll, columns, 2)).toEqual([
    { register: 'roll', programme: 'old-age', area: '东乡', from: '2025-09-01', to: '2025-10-01' },
  ])
})
