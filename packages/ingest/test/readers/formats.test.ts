import { SSF } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtFormats, formatOf, general } from '../../src/readers/workbook/xlsx/formats.ts'
import { runs } from '../support/runs.ts'

const codes = fc.constantFrom(general, '0', '@', '0.00', '#,##0', '0_ ', ...Object.values(builtFormats))
const numbers = fc.oneof(fc.integer(), fc.constantFrom(0, -0, 2 ** 31, -(2 ** 31), 1e15, 0.1), fc.double())

describe('a number', () => {
  it('is shown as SheetJS shows it', () => {
    fc.assert(
      fc.property(codes, numbers, (code, value) => {
        const theirs = () => {
          try {
            return SSF.format(code, value)
          } catch {
            return undefined
          }
        }
        expect(formatOf(code).show(value)).toBe(theirs())
      }),
      runs(1000),
    )
  })
})
