import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Adapter, addColumns, type Book, column, openBook, optional, text } from '../../src/index.ts'
import { readBook } from '../../src/read/read-book.ts'
import { contextOf } from '../../src/read/read-files.ts'
import { defaultLimits } from '../../src/readers/limits.ts'
import { unusualSheets } from '../../src/readers/workbook/sheetjs.ts'
import { deaths, roll } from '../support/adapters.ts'
import { csv, listed } from '../support/csv.ts'
import { dbf } from '../support/dbf.ts'
import { gbk, utf8 } from '../support/gbk.ts'
import { idNumbers } from '../support/id.ts'
import { type GeneratedSheet, sheets } from '../support/sheets.ts'
import { shown } from '../support/shown.ts'
import { workbook } from '../support/workbook.ts'

/** Adds columns made of none, one and two of the file's. */
const remarks = addColumns('remarks', ['none', 'one', 'two'], ({ headings }) => {
  const at = (name: string) => headings.findIndex(({ names }) => names.includes(name))
  const of = [at('备注'), at('村(居)')]
  if (of.some((index) => index < 0)) return []
  return [
    { heading: '无', name: 'none', of: [], text: () => '东河镇' },
    { heading: '备注', name: 'one', of: of.slice(0, 1), text: ([note]) => note || null },
    { heading: '备注', name: 'two', of, text: (texts) => texts.join('/') },
  ]
})
const adding: Adapter = {
  ...roll,
  layout: [remarks],
  columns: {
    ...roll.columns,
    township: column(text, 'none'),
    bank: column(text, 'one'),
    address: optional(column(text, 'two')),
  },
}

const options = { adapters: [deaths, roll], context: contextOf(), sha256: null }
const withoutGrid = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.map(({ name, hidden, lines, merges, deleted }) => ({
    name,
    hidden,
    lines,
    merges,
    deleted,
  })),
})
const read = (book: Book, adapters: readonly Adapter[] = options.adapters) => {
  const { batches, ...said } = readBook(book, { ...options, adapters })
  return { batches: batches.map(listed), ...said }
}

/** Quotes and ends of lines as other programs write them. */
const asText = ({ lines }: GeneratedSheet, end: string, quotes: number): string =>
  csv(lines.map(({ cells }) => cells))
    .replaceAll('\u00a0', '\u3000')
    .split('\r\n')
    .map((line, i) =>
      quotes > 0 && i % quotes === 0 && !/["\n]/.test(line) ? line.replace(/[^,]+/g, '"$&"') : line,
    )
    .join(end)

const encodings: readonly ((text: string) => Uint8Array)[] = [utf8, gbk, (given) => utf8(`\ufeff${given}`)]

describe('cells read column by column from their bytes', () => {
  it('state the same as lines read one by one, with the same complaints', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.nat(3),
        fc.constantFrom(...encodings),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(0x22, 0x2c, 0x0a, 0x80, 0xff, 0xe5, 0x30)), {
          maxLength: 3,
        }),
        fc.constantFrom(roll, adding),
        (sheet, end, quotes, encode, damage, adapter) => {
          const bytes = encode(asText(sheet, end, quotes))
          for (const [at, byte] of damage) bytes[at % bytes.length] = byte
          const book = openBook(bytes, { file: '津贴.csv' })
          expect(book.sheets.every(({ grid }) => grid !== undefined)).toBe(true)
          expect(read(book, [deaths, adapter])).toEqual(read(withoutGrid(book), [deaths, adapter]))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('state the same in a dbf table', () => {
    const field = fc.constantFrom<readonly [string, string, number]>(
      ['姓名', 'C', 8],
      ['身份证号', 'C', 18],
      ['死亡日期', 'D', 8],
    )
    const value = fc.oneof(
      fc.constantFrom('张三', '\u3000李四', '11010519491231002X', '20250130', '', '\0', '甲\0乙', '?', ' 1 '),
      idNumbers,
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(field, { minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(fc.array(value, { minLength: 3, maxLength: 3 }), fc.boolean())),
        fc.constantFrom(utf8, gbk),
        (fields, rows, encode) => {
          const bytes = dbf(
            fields.map(([, type, length]) => ({ name: '', type, length })),
            rows.map(([cells, deleted]) => ({ deleted, cells: cells.map(encode) })),
          )
          for (const [i, [name]] of fields.entries()) bytes.set(gbk(name), 32 + i * 32)
          const book = openBook(bytes, { file: '死亡.dbf' })
          expect(book.sheets.every(({ grid }) => grid !== undefined)).toBe(true)
          expect(read(book)).toEqual(read(withoutGrid(book)))
        },
      ),
    )
  })

  it('state the same in workbooks of both formats as SheetJS reads in the old one', () => {
    fc.assert(
      fc.property(sheets, fc.boolean(), ({ lines }, numbers) => {
        const given = lines.map(({ cells }) =>
          cells.map((cell) => (numbers && /^\d{1,5}(?:\.\d+)?$/.test(cell) ? Number(cell) : cell)),
        )
        const [now, old] = (['xlsx', 'biff8'] as const).map((type) =>
          workbook([{ name: '甲', rows: given, merges: ['A1:C1'] }], { type }),
        ) as [Uint8Array, Uint8Array]
        const slow: Book = {
          ...openBook(old, { file: '津贴.xls' }),
          ...unusualSheets(old, '津贴.xls', 'xls', defaultLimits),
        }
        expect(slow.sheets[0]?.grid).toBeUndefined()
        for (const bytes of [now, old]) {
          const book = openBook(bytes, { file: '津贴.xls' })
          expect(book.sheets[0]?.grid).toBeDefined()
          expect(shown(book.sheets[0])).toEqual(shown(slow.sheets[0]))
          expect(book.sheets[0]?.merges).toEqual(slow.sheets[0]?.merges)
          expect(read({ ...book, format: 'xls' })).toEqual(read(slow))
          expect(read(book)).toEqual(read(withoutGrid(book)))
        }
      }),
    )
  })
})
