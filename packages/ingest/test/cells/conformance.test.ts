import { type CellValue, cellAt, isBlankAt } from '@hedui/core'
import { normaliseText } from '@hedui/core/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packAt } from '../../src/cells/ascii.ts'
import type { Cell, CellContext } from '../../src/index.ts'
import * as ingest from '../../src/index.ts'
import { foursOf } from '../../src/readers/fours.ts'
import { idNumbers } from '../support/id.ts'

const context: CellContext = {
  catalogue: { programmeOf: (name) => ({ 农村低保: 'dibao.rural', 'dibao.rural': 'dibao.rural' })[name] },
}

const cells: readonly Cell<CellValue>[] = [
  ingest.account,
  ingest.count,
  ingest.date,
  ingest.degrees,
  ingest.fen,
  ingest.identifier,
  ingest.month,
  ingest.name,
  ingest.nationalId,
  ingest.percent,
  ingest.phone,
  ingest.programme,
  ingest.text,
  ingest.wan,
  ingest.yuan,
  ingest.household('dibao'),
  ingest.flag({ 是: true, 否: false }),
  ingest.code('sex', { male: ['男', '1'], female: ['女', '2'] }),
  ingest.pattern('village', /^\d{12}$/, ['331122100001']),
] as readonly Cell<CellValue>[]

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 22 })
const ascii = fc.string({ unit: fc.constantFrom(...'0123456789.,-/E+Xx¥ AZ'), minLength: 1, maxLength: 20 })
const dates = fc
  .tuple(fc.integer({ min: 1840, max: 2210 }), fc.nat(13), fc.nat(32), fc.constantFrom('-', '/', '.', ''))
  .map(([y, m, d, mark]) => [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join(mark))
const cards = digits.map((rest) => `62${rest}`)
const damagedIds = fc
  .tuple(idNumbers, fc.nat(17), fc.constantFrom(...'0123456789Xx'))
  .map(([id, at, by]) => id.slice(0, at) + by + id.slice(at + 1))
const plainTexts = fc.oneof(digits, ascii, dates, cards, idNumbers, damagedIds)

describe.each(cells.map((cell) => [cell.name, cell] as const))('%s', (_, cell) => {
  it('reads its own examples without complaint', () => {
    expect(cell.examples.length).toBeGreaterThan(0)
    for (const example of cell.examples) {
      const { value, issue } = cell.decode(normaliseText(example), context)
      expect([example, value === null, issue]).toEqual([example, false, undefined])
    }
  })

  it('reads what it writes as the same value', () => {
    for (const example of cell.examples) {
      const { value } = cell.decode(normaliseText(example), context)
      const again = cell.decode(normaliseText(cell.encode(value as CellValue)), context)
      expect(again).toEqual({ value })
    }
  })

  it('reads bytes as it reads text, wherever it reads bytes at all', () => {
    fc.assert(
      fc.property(plainTexts, fc.string({ maxLength: 3 }), (text, before) => {
        const bytes = new TextEncoder().encode(`${before}${text}`)
        const from = bytes.length - new TextEncoder().encode(text).length
        const value = cell.span?.(bytes, from, bytes.length)
        if (value !== undefined) expect(cell.decode(normaliseText(text), context)).toEqual({ value })
      }),
      { numRuns: 3000 },
    )
  })

  it('reads digits that it keeps as they are as their own text', () => {
    fc.assert(
      fc.property(plainTexts, fc.string({ maxLength: 3 }), (text, before) => {
        const bytes = new TextEncoder().encode(`${before}${text}`)
        const from = bytes.length - new TextEncoder().encode(text).length
        const packed = new Int32Array(6)
        const isKept =
          cell.digits?.(bytes, from, bytes.length) === true &&
          packAt(bytes, foursOf(bytes), from, bytes.length, packed, 1)
        expect(isBlankAt({ values: { digits: packed, others: new Map() } }, 1)).toBe(!isKept)
        if (!isKept) return
        expect(cellAt({ values: { digits: packed, others: new Map() } }, 1)).toBe(text)
        expect(cell.span?.(bytes, from, bytes.length)).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })

  it('never throws, whatever text it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const given = normaliseText(text)
        if (given !== '') cell.decode(given, context)
      }),
    )
  })

  it('never throws, whatever number it is given', () => {
    fc.assert(fc.property(fc.double(), fc.boolean(), (n, isDate) => void cell.number?.(n, isDate, context)))
  })
})
