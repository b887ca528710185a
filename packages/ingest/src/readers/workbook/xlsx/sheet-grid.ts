import type { Grid } from '../../grid.ts'
import { blank, ofText, type Raw } from '../../raw.ts'
import { textDecoder } from '../../text/decoder.ts'
import { SpanCell } from '../../text/span-cell.ts'
import { shows } from '../../text/text-grid.ts'
import { dateCell, NumberCell } from '../number-cell.ts'
import type { Formats } from './formats.ts'
import { isYes, richText, unescaped } from './markup.ts'
import { BOOLEAN, ERROR, ESCAPED, NUMBER, RICH, TEXT, UNCACHED } from './tags.ts'

/** Rows that a sheet leaves out are blank lines; a gap of more is a stray cell far below. */
const longestGap = 1000
/** Blank cells between others, for each of those, before a sheet is too thinly filled for a grid. */
const thinnest = 8
const anyway = 1 << 20

/** Gathers the cells of a sheet into a grid. */
export class GridMaker {
  readonly hiddenRows: number[] = []
  widest = 0
  cells = 0
  #from: Uint32Array = new Uint32Array(1024)
  #to: Uint32Array = new Uint32Array(1024)
  #tags: Uint16Array = new Uint16Array(1024)
  #size = 0
  readonly #first: number[] = []
  readonly #rows: number[] = []
  #row = 0
  readonly #columns: number

  /** Of so many columns; what stands further right is left out. */
  constructor(columns: number) {
    this.#columns = columns
  }

  row(row: number, hidden: boolean): void {
    this.#row = row + 1
    if (hidden) this.hiddenRows.push(this.#row)
  }

  cell(column: number, from: number, to: number, tag: number): void {
    this.cells++
    this.#begin()
    this.widest = Math.max(this.widest, column + 1)
    if (column >= this.#columns) return
    const at = (this.#first.at(-1) as number) + column
    while (at >= this.#from.length) this.#widen()
    this.#from[at] = from
    this.#to[at] = to
    this.#tags[at] = tag
    this.#size = at + 1
  }

  /** Whether there are so many blank cells that they had better not be held. */
  get isThin(): boolean {
    return this.#size > anyway && this.#size > this.cells * thinnest
  }

  /** A line is made when its first cell comes. */
  #begin(): void {
    const last = this.#rows.at(-1) ?? 0
    if (last === this.#row) return
    if (this.#row - last - 1 <= longestGap)
      for (let row = last + 1; row < this.#row; row++) {
        this.#rows.push(row)
        this.#first.push(this.#size)
      }
    this.#rows.push(this.#row)
    this.#first.push(this.#size)
  }

  #widen(): void {
    const length = this.#from.length * 2
    const [from, to, tags] = [new Uint32Array(length), new Uint32Array(length), new Uint16Array(length)]
    from.set(this.#from)
    to.set(this.#to)
    tags.set(this.#tags)
    this.#from = from
    this.#to = to
    this.#tags = tags
  }

  done(bytes: Uint8Array, formats: Formats, shift: number): Grid {
    const from = this.#from.subarray(0, this.#size)
    const to = this.#to.subarray(0, this.#size)
    const tags = this.#tags.subarray(0, this.#size)
    return {
      bytes,
      from,
      to,
      tags,
      first: Uint32Array.from([...this.#first, this.#size]),
      row: Uint32Array.from(this.#rows),
      columns: this.#columns,
      cell: cellReader(bytes, { from, to, tags }, formats, shift),
    }
  }
}

function cellReader(
  bytes: Uint8Array,
  { from, to, tags }: { from: Uint32Array; to: Uint32Array; tags: Uint16Array },
  { list }: Formats,
  shift: number,
): (at: number) => Raw {
  const textAt = textDecoder(bytes, 'utf-8')
  return (at) => {
    const start = from[at] as number
    const end = to[at] as number
    if (start === end) return blank
    const tag = tags[at] as number
    switch (tag) {
      case TEXT:
        if (shows(bytes[start] as number)) return new SpanCell(bytes, start, end, textAt)
        return ofText(textAt(start, end)) === blank ? blank : new SpanCell(bytes, start, end, textAt)
      case ESCAPED:
        return ofText(unescaped(textAt(start, end)))
      case RICH:
        return ofText(richText(textAt(start, end)))
      case BOOLEAN:
        return { kind: 'boolean', text: isYes(textAt(start, end)) ? 'TRUE' : 'FALSE' }
      case ERROR:
        return { kind: 'error', text: unescaped(textAt(start, end)) }
      case UNCACHED:
        return { kind: 'error', text: '=' }
      default: {
        const value = Number.parseFloat(textAt(start, end))
        if (Number.isNaN(value)) return { kind: 'error', text: '=' }
        const format = list[tag - NUMBER]
        if (format === undefined) return new NumberCell(value, () => undefined)
        return format.isDate ? dateCell(value + shift) : new NumberCell(value, format.show)
      }
    }
  }
}
