import { tooWide } from '../../file-issue.ts'
import { GridSheet } from '../../grid-sheet.ts'
import type { Limits } from '../../limits.ts'
import { within } from '../../unreadable.ts'
import { days1904 } from '../days-1904.ts'
import type { WorkbookSheets } from '../sheets.ts'
import { GridMaker } from '../xlsx/sheet-grid.ts'
import { NUMBER, TEXT } from '../xlsx/tags.ts'
import { bookRecords } from './book-records.ts'
import { Unusual } from './continued.ts'
import { formatsOf } from './formats.ts'
import { Pool } from './pool.ts'
import { type Receiver, sheetRecords } from './sheet-records.ts'

/** The sheets of a workbook stream in BIFF8 (MS-XLS); null where it is written in a way that is not read here. */
export function xlsSheets(stream: Uint8Array, file: string, limits: Limits): WorkbookSheets | null {
  try {
    return sheetsOf(new DataView(stream.buffer, stream.byteOffset, stream.byteLength), file, limits)
  } catch (error) {
    if (error instanceof Unusual) return null
    throw error
  }
}

function sheetsOf(view: DataView, file: string, limits: Limits): WorkbookSheets {
  const book = bookRecords(view)
  const { formats, numberOf } = formatsOf(book)
  const names = new Set(book.sheets.map(({ name }) => name))
  if (names.size < book.sheets.length || names.size === 0 || names.has('')) throw new Unusual('names')
  const pool = new Pool(book.texts)
  let begin = book.end
  const read = book.sheets.map((listed) => {
    if (listed.begin !== begin) throw new Unusual('order')
    const maker = new GridMaker(limits.columns)
    const { end, ...around } = sheetRecords(view, begin, receiver(maker, pool, numberOf))
    if (maker.isThin) throw new Unusual('thin')
    begin = end
    return { ...listed, ...around, maker }
  })
  within(limits, 'sheets', read.length)
  const bytes = pool.bytes()
  const shift = book.is1904 ? days1904 : 0
  return {
    sheets: read.map(
      ({ maker, name, hidden, merges, hiddenRows }) =>
        new GridSheet(maker.done(bytes, formats, shift), { name, hidden, merges, hiddenRows }),
    ),
    issues: read.flatMap(({ maker, name }) =>
      maker.widest > limits.columns ? [{ ...tooWide(file, limits, maker.widest), sheet: name }] : [],
    ),
  }
}

/** Lays cells into a grid, where they come in order. */
function receiver(maker: GridMaker, pool: Pool, formatOf: (style: number) => number): Receiver {
  let [lastRow, lastColumn] = [-1, -1]
  const cell = (row: number, column: number, [from, to]: readonly [number, number], tag: number): void => {
    if (row < lastRow || (row === lastRow && column <= lastColumn)) throw new Unusual('order')
    if (row > lastRow) maker.row(row, false)
    ;[lastRow, lastColumn] = [row, column]
    maker.cell(column, from, to, tag)
  }
  return {
    number: (row, column, style, value) => cell(row, column, pool.number(value), NUMBER + formatOf(style)),
    shared: (row, column, place) => cell(row, column, pool.shared(place), TEXT),
    text: (row, column, text) => cell(row, column, pool.add(text), TEXT),
  }
}
