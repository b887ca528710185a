import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sheet } from '../../src/index.ts'
import { defaultLimits } from '../../src/readers/limits.ts'
import { ofText } from '../../src/readers/raw.ts'
import { Unreadable } from '../../src/readers/unreadable.ts'
import { inContainer, type PlainRecords, plainRecords } from '../../src/readers/workbook/records.ts'
import { unusualSheets } from '../../src/readers/workbook/sheetjs.ts'
import { xlsSheets } from '../../src/readers/workbook/xls/open-xls.ts'
import { corpus } from '../fuzz/corpus.ts'
import { mutatedFile } from '../fuzz/mutated.ts'
import { oldStream } from '../support/old-workbook.ts'
import { runs } from '../support/runs.ts'
import { hidingRow, workbook } from '../support/workbook.ts'

const limits = { ...defaultLimits, columns: 12 }

/** All that a sheet says; of trailing cells without anything nothing. */
const saidBy = ({ name, hidden, merges, hiddenRows, lines }: Sheet) => ({
  ...{ name, hidden, merges, hiddenRows: hiddenRows ?? [] },
  lines: lines.map((line) => [
    line.row,
    ...Array.from({ length: line.width }, (_, i) => {
      const { kind, text, number } = line.cell(i)
      return number === undefined ? { kind, text } : { kind, text, number }
    }),
  ]),
})

/** What is read here and what SheetJS reads; of a file that is not read here, nothing. */
function bothOf(bytes: Uint8Array) {
  const records = recordsOf(bytes)
  return records && bothOfStream(records)
}

function recordsOf(bytes: Uint8Array): PlainRecords | null {
  try {
    return plainRecords(bytes)
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

function bothOfStream(records: PlainRecords) {
  const here = xlsSheets(records.stream, '册.xls', limits)
  if (here === null) return null
  const there = unusualSheets(inContainer(records), '册.xls', 'xls', limits)
  return [here, there].map(({ sheets, issues }) => ({ sheets: sheets.map(saidBy), issues }))
}

const formats = ['General', '0', '0.00', '#,##0.00', '0%', '@', 'yyyy-mm-dd', 'h:mm', '0.00E+00', '"第"0"批"']
const text = fc.oneof(
  fc.constantFrom('', ' ', '姓名', 'é', '𠮷', '张\n三', '\u00a0', 'x'.repeat(9000), '张'.repeat(5000)),
  fc.string({ unit: 'binary-ascii', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.1, 45_721, 45_721.5, 1e15, 123_456_789_012_345_680, 2 ** 29, -(2 ** 29), 12.34),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.integer(),
)
const cell = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: number },
  {
    weight: 2,
    arbitrary: fc
      .record({ v: number, z: fc.constantFrom(...formats) })
      .map(({ v, z }) => ({ t: 'n' as const, v, z })),
  },
)
const sheet = fc.record({
  rows: fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 8 }),
  merges: fc.constantFrom([], ['A1:C1'], ['A1:A3', 'B2:D2']),
  hidden: fc.boolean(),
})
const books = fc
  .record({ sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }), date1904: fc.boolean() })
  .map(({ sheets, date1904 }) =>
    workbook(
      sheets.map((one, i) => ({ ...one, name: `表${i}` })),
      { type: 'biff8', date1904 },
    ),
  )
const perhapsHiding = fc
  .tuple(books, fc.option(fc.integer({ min: 1, max: 5 })))
  .map(([bytes, row]) => (row === null ? bytes : hidingRow(bytes, row)))

describe('an xls workbook', () => {
  it('says what SheetJS reads in it', () => {
    let read = 0
    fc.assert(
      fc.property(perhapsHiding, (bytes) => {
        const both = bothOf(bytes)
        if (both === null) return
        read++
        expect(both[0]).toEqual(both[1])
      }),
      runs(200),
    )
    expect(read).toBeGreaterThan(100)
  })

  it('says what its shared texts do, wherever the record that holds them is continued', () => {
    const shared = fc.record({
      text: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('é', '张三', '')),
      wide: fc.boolean(),
      runs: fc.option(fc.nat(3)),
      phonetic: fc.option(fc.nat(9)),
    })
    const texts = fc.array(
      shared.map((one) => ({ ...one, wide: one.wide || /[^\0-\u00ff]/.test(one.text) })),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(texts, fc.integer({ min: 12, max: 60 }), (given, most) => {
        const both = bothOfStream({ path: '/Workbook', stream: oldStream(given, most) })
        expect(both?.[0]).toEqual(both?.[1])
        expect(both?.[0]?.sheets[0]?.lines.map(([, cell]) => cell)).toEqual(
          given.map(({ text }) => {
            const shown = ofText(text)
            return { kind: shown.kind, text: shown.text }
          }),
        )
      }),
      runs(300),
    )
  })

  it('says the same where it is damaged and still read here', () => {
    const old = corpus.filter(({ file }) => file.endsWith('.xls'))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        const both = bothOf(mutatedFile(seed, old).bytes)
        if (both !== null) expect(both[0]).toEqual(both[1])
      }),
      runs(300),
    )
  })
})
