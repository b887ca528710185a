import { foursOf } from '../fours.ts'
import type { Limits } from '../limits.ts'
import { within } from '../unreadable.ts'
import { closing } from './closing.ts'

/** Where the fields of a delimited text lie in its bytes. */
export interface Scan {
  /** Of each field, without its quotes. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Of each field: 1 where its quotes enclose doubled quotes; null where none do. */
  readonly tags: Uint16Array | null
  /** Of each record: its first field; one more entry closes the last record. */
  readonly first: Uint32Array
  /** Of each record: the 1-based physical line on which it begins. */
  readonly row: Uint32Array
  /** Lines on which a quote opens that never closes: it stands for itself. */
  readonly unclosed: readonly number[]
  /** Lines on which a quoted field begins that runs over suspiciously many lines. */
  readonly long: readonly number[]
}

/** The records between two places of a text, as if the first of them stood on line 1. */
export interface ScannedPart extends Omit<Scan, 'tags'> {
  /** Fields whose quotes enclose doubled quotes. */
  readonly escaped: readonly number[]
  /** Where the record after the last begins, and on which line. */
  readonly at: number
  readonly line: number
}

/** Makes a list of so many numbers. */
export type MakeList = (length: number) => Uint32Array

const QUOTE = 0x22
const CR = 0x0d
const LF = 0x0a
const manyLines = 20

/**
 * Splits bytes into records and fields, RFC 4180 with CRLF, LF or CR and rows of any length.
 * `,`, tab, `"`, CR and LF are never part of a character in UTF-8 or GB18030, so nothing is decoded.
 */
export class Scanner {
  readonly #bytes: Uint8Array
  readonly #fours: DataView
  readonly #delimiter: number
  readonly #limits: Limits
  readonly #list: MakeList
  #from: Uint32Array
  #to: Uint32Array
  #first: Uint32Array
  #row: Uint32Array
  #fields = 0
  #records = 0
  #at: number
  #line = 1
  readonly #escaped: number[] = []
  readonly #unclosed: number[] = []
  readonly #long: number[] = []

  /** Begins at `start`, where a record does; about `expected` bytes will be scanned. */
  constructor(
    bytes: Uint8Array,
    start: number,
    delimiter: number,
    limits: Limits,
    expected = bytes.length - start,
    list: MakeList = (length) => new Uint32Array(length),
  ) {
    this.#bytes = bytes
    this.#fours = foursOf(bytes)
    this.#delimiter = delimiter
    this.#limits = limits
    this.#list = list
    this.#at = start
    this.#from = list((expected >> 3) + 16)
    this.#to = list((expected >> 3) + 16)
    this.#first = list((expected >> 6) + 16)
    this.#row = list((expected >> 6) + 16)
  }

  /** Where the next record begins. */
  get at(): number {
    return this.#at
  }

  /** Scans records up to `until`, which follows the end of a line or is that of the text; the last may reach beyond it. */
  run(until: number): void {
    const [bytes, fours, delimiter, limits] = [this.#bytes, this.#fours, this.#delimiter, this.#limits]
    const { cellBytes } = limits
    const end = bytes.length
    let [from, to, first, row] = [this.#from, this.#to, this.#first, this.#row]
    let [at, line, fields, records] = [this.#at, this.#line, this.#fields, this.#records]
    while (at < until) {
      if (records + 1 === first.length) {
        first = this.#wider(first)
        row = this.#wider(row)
      }
      first[records] = fields
      row[records++] = line
      for (;;) {
        let cell = at
        while (at + 4 <= end) {
          const low = lowAmong(fours.getInt32(at, true))
          if (low === 0) {
            at += 4
            continue
          }
          at += (31 - Math.clz32(low & -low)) >> 3
          if (bytes[at] !== delimiter || at - cell > cellBytes || fields === from.length) break
          from[fields] = cell
          to[fields++] = at
          cell = ++at
        }
        if (fields === from.length) {
          from = this.#wider(from)
          to = this.#wider(to)
        }
        from[fields] = cell
        const quoted = at === cell && bytes[at] === QUOTE ? closing(bytes, at, delimiter) : undefined
        if (quoted) {
          if (quoted.doubled) this.#escaped.push(fields)
          if (quoted.breaks > manyLines) this.#long.push(line)
          line += quoted.breaks
          from[fields] = at + 1
          to[fields++] = quoted.at
          at = quoted.next
        } else {
          if (quoted === null) this.#unclosed.push(line)
          for (; at < end; at++) {
            if (at + 4 <= end) {
              const low = lowAmong(fours.getInt32(at, true))
              if (low === 0) {
                at += 3
                continue
              }
              at += (31 - Math.clz32(low & -low)) >> 3
            }
            const byte = bytes[at] as number
            if (byte === delimiter || byte === LF || byte === CR) break
          }
          to[fields++] = at
        }
        const length = (to[fields - 1] as number) - (from[fields - 1] as number)
        if (length > cellBytes) within(limits, 'cellBytes', length)
        if (at >= end || bytes[at] !== delimiter) break
        at++
      }
      if (fields > limits.cells) within(limits, 'cells', fields)
      if (at >= end) break
      at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1
      line++
    }
    this.#from = from
    this.#to = to
    this.#first = first
    this.#row = row
    this.#at = at
    this.#line = line
    this.#fields = fields
    this.#records = records
  }

  /** Takes over what another has scanned from where this one stands. */
  append({ from, to, first, row, escaped, unclosed, long, at, line }: ScannedPart): void {
    const [fields, records, lines] = [this.#fields, this.#records, this.#line - 1]
    this.#fields = fields + from.length
    this.#records = records + row.length
    while (this.#from.length <= this.#fields) {
      this.#from = this.#wider(this.#from)
      this.#to = this.#wider(this.#to)
    }
    while (this.#first.length <= this.#records) {
      this.#first = this.#wider(this.#first)
      this.#row = this.#wider(this.#row)
    }
    this.#from.set(from, fields)
    this.#to.set(to, fields)
    for (let record = 0; record < row.length; record++) {
      this.#first[records + record] = fields + (first[record] as number)
      this.#row[records + record] = lines + (row[record] as number)
      const found = fields + (first[record + 1] as number)
      if (found > this.#limits.cells) within(this.#limits, 'cells', found)
    }
    for (const field of escaped) this.#escaped.push(fields + field)
    for (const row of unclosed) this.#unclosed.push(lines + row)
    for (const row of long) this.#long.push(lines + row)
    this.#at = at
    this.#line = lines + line
  }

  /** What was scanned, as a part of a text. */
  part(): ScannedPart {
    this.#first[this.#records] = this.#fields
    return {
      from: this.#from.subarray(0, this.#fields),
      to: this.#to.subarray(0, this.#fields),
      first: this.#first.subarray(0, this.#records + 1),
      row: this.#row.subarray(0, this.#records),
      escaped: this.#escaped,
      unclosed: this.#unclosed,
      long: this.#long,
      at: this.#at,
      line: this.#line,
    }
  }

  /** What was scanned, as a whole text. */
  done(): Scan {
    const { from, to, first, row, escaped, unclosed, long } = this.part()
    const tags = escaped.length === 0 ? null : new Uint16Array(from.length)
    if (tags) for (const field of escaped) tags[field] = 1
    return { from, to, tags, first, row, unclosed, long }
  }

  #wider(list: Uint32Array): Uint32Array {
    const longer = this.#list(list.length * 2)
    longer.set(list)
    return longer
  }
}

/** Splits a whole text from `start`. */
export function scan(bytes: Uint8Array, start: number, delimiter: number, limits: Limits): Scan {
  const scanner = new Scanner(bytes, start, delimiter, limits)
  scanner.run(bytes.length)
  return scanner.done()
}

/** The highest bit of the first of four bytes that comes before 2D, as delimiters and ends of lines all do; 0 where none does. */
const lowAmong = (four: number): number => (four - 0x2d2d2d2d) & ~four & 0x80808080
