import type { Merge } from '../../book.ts'
import { wordCounted } from './book-records.ts'
import { Continued, Unusual } from './continued.ts'

/** Receives what a sheet says, in order of rows and columns, both from 0. */
export interface Receiver {
  number(row: number, column: number, style: number, value: number): void
  /** A text that cells share, by its place. */
  shared(row: number, column: number, place: number): void
  /** A text of its own, or what a formula came to. */
  text(row: number, column: number, text: string): void
}

const FORMULA = 0x06
const EOF = 0x0a
const CONTINUE = 0x3c
const MANY_NUMBERS = 0xbd
const MERGES = 0xe5
const SHARED = 0xfd
const SIZE = 0x200
const ROW = 0x208
const NUMBER = 0x203
const OWN = 0x204
const TEXT = 0x207
const SHORT_NUMBER = 0x27e
const BEGIN = 0x809
/** Texts with runs in their cells, truths and errors, charts within a sheet: rare. */
const unusual: ReadonlySet<number> = new Set([0xd6, 0x205, BEGIN])
/** What is not read where it is continued. */
const whole: ReadonlySet<number> = new Set([MERGES, TEXT, OWN])

export interface SheetEnd {
  readonly merges: readonly Merge[]
  /** From 1, ascending. */
  readonly hiddenRows: readonly number[]
  /** Where the next sheet begins. */
  readonly end: number
}

/** Reads the records of a sheet of cells (MS-XLS 2.1.7.20.5). Errors: `Unusual`. */
export function sheetRecords(view: DataView, begin: number, to: Receiver): SheetEnd {
  const merges: Merge[] = []
  const hidden = new Map<number, boolean>()
  let awaited: readonly [row: number, column: number] | null = null
  let hasSize = false
  let last = BEGIN
  let at = afterBegin(view, begin)
  for (; at + 4 <= view.byteLength; ) {
    const type = view.getUint16(at, true)
    const end = at + 4 + view.getUint16(at + 2, true)
    const word = (place: number): number => {
      if (at + 6 + place > end) throw new Unusual('a short record')
      return view.getUint16(at + 4 + place, true)
    }
    const long = (place: number): number => word(place) + word(place + 2) * 0x1_0000
    const doubleAt = (place: number): number => {
      word(place + 6)
      return view.getFloat64(at + 4 + place, true)
    }
    const textFrom = (place: number): string => wordCounted(new Continued(view, [[at + 4 + place, end]]))
    if (unusual.has(type) || (type === CONTINUE && whole.has(last))) throw new Unusual(`record ${type}`)
    if (type === EOF) {
      if (!hasSize || awaited !== null) throw new Unusual('an early end')
      return { merges, hiddenRows: hiddenIn(hidden), end }
    }
    if (type === SIZE) hasSize = true
    else if (type === ROW) {
      if (hidden.has(word(0))) throw new Unusual('a row twice')
      hidden.set(word(0), (word(12) & 0x20) > 0)
    } else if (type === SHARED) to.shared(word(0), word(2), long(6))
    else if (type === OWN) to.text(word(0), word(2), textFrom(6))
    else if (type === SHORT_NUMBER) to.number(word(0), word(2), word(4), shortNumber(long(6)))
    else if (type === NUMBER) to.number(word(0), word(2), word(4), doubleAt(6))
    else if (type === MANY_NUMBERS) {
      const [row, column, columns] = [word(0), word(2), (end - at - 10) / 6]
      if (word(end - at - 6) !== column + columns - 1) throw new Unusual('numbers')
      for (let i = 0; i < columns; i++)
        to.number(row, column + i, word(4 + 6 * i), shortNumber(long(6 + 6 * i)))
    } else if (type === FORMULA) {
      if (awaited !== null) throw new Unusual('a formula')
      if (word(12) !== 0xffff) to.number(word(0), word(2), word(4), doubleAt(6))
      else if ((word(6) & 0xff) === 0) awaited = [word(0), word(2)]
      else throw new Unusual('a formula')
    } else if (type === TEXT) {
      if (awaited === null) throw new Unusual('a text')
      to.text(...awaited, textFrom(0))
      awaited = null
    } else if (type === MERGES)
      for (let i = 0, count = word(0); i < count; i++) {
        const [top, bottom, left, right] = [
          word(2 + 8 * i),
          word(4 + 8 * i),
          word(6 + 8 * i),
          word(8 + 8 * i),
        ]
        merges.push({ top, left, bottom, right })
      }
    last = type
    at = end
  }
  throw new Unusual('no end')
}

const hiddenIn = (rows: ReadonlyMap<number, boolean>): number[] =>
  [...rows].flatMap(([row, isHidden]) => (isHidden ? [row + 1] : [])).sort((a, b) => a - b)

/** After the record that begins a sheet of cells. */
function afterBegin(view: DataView, begin: number): number {
  if (begin + 8 > view.byteLength || view.getUint16(begin, true) !== BEGIN) throw new Unusual('no sheet')
  if (view.getUint16(begin + 4, true) !== 0x600 || view.getUint16(begin + 6, true) !== 0x10)
    throw new Unusual('another sheet')
  return begin + 4 + view.getUint16(begin + 2, true)
}

const double = new DataView(new ArrayBuffer(8))

/** A number in 30 bits (MS-XLS 2.5.217): the upper half of a double, or whole; perhaps a hundred times as large. */
function shortNumber(bits: number): number {
  double.setInt32(4, bits & ~3, true)
  const value = bits & 2 ? (bits | 0) >> 2 : double.getFloat64(0, true)
  return bits & 1 ? value / 100 : value
}
