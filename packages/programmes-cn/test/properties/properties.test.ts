import { findCounterexamples, testProperties } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { programmes } from '../../src/index.ts'
import { columns } from './cell.ts'
import { table } from './table.ts'

const tries = { runs: 40 }

it('every programme that is shipped is in the table', () => {
  expect(table.map(({ programme }) => programme.id).sort()).toEqual(programmes.map(({ id }) => id).sort())
})

describe.each(table.map((one) => [one.programme.id, one] as const))('%s', { timeout: 300_000 }, (_, one) => {
  const { programme, setting, row } = one
  testProperties(
    programme,
    { ...setting, tries, properties: columns.flatMap((name) => ('because' in row[name] ? [] : row[name])) },
    { describe, it },
  )

  for (const name of columns) {
    const cell = row[name]
    if ('because' in cell)
      it(`is not said to be ${name}: ${cell.because}`, () => {
        if (cell.fails)
          expect(findCounterexamples(programme, setting, [cell.fails], { runs: 400 })).not.toEqual([])
        else expect(cell.isSo).toBe(true)
      })
  }
})
