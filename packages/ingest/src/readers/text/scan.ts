import type { Limits } from '../limits.ts'
import { within } from '../unreadable.ts'

/** Where the fields of a delimited text lie in its bytes. */
export interface Scan {
  /** Of each field, without its quotes. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Fields whose quotes enclose doubled quotes. */
  readonly escaped: ReadonlySet<number>
  /** Of each record: its first field; one more entry closes the last record. */
  readonly first: Uint32Array
  /** Of each record: the 1-based physical line on which it begins. */
  readonly row: Uint32Array
  readonly records: number
  /** Lines on which a quote opens that never closes: it stands for itself. */
  readonly unclosed: readonly number[]
  /** Lines on which a quoted field begins that runs over suspiciously many lines. */
  readonly long: readonly number[]
  /** Physical lines of the file. */
  readonly lines: number
}

const QUOTE = 0x22
const CR = 0x0d
const LF = 0x0a
const SPACE = 0x20
const manyLines = 20

class Numbers {
  list = new Uint32Array(1024)
  size = 0
  push(value: number): void {
    if (this.size === this.list.length) {
      const wider = new Uint32Array(this.size * 2)
      wider.set(this.list)
      this.list = wider
    }
    this.list[this.size++] = value
  }
  done(): Uint32Array {
    return this.list.subarray(0, this.size)
  }
}

/**
 * Splits bytes into records and fields, RFC 4180 with CRLF, LF or CR and rows of any length.
 * `,`, tab, `"`, CR and LF are never part of a character in UTF-8 or GB18030, so nothing is decoded.
 */
export function scan(bytes: Uint8Array, start: number, delimiter: number, limits: Limits): Scan {
  const from = new Numbers()
  const to = new Numbers()
  const first = new Numbers()
  const row = new Numbers()
  const escaped = new Set<number>()
  const unclosed: number[] = []
  const long: number[] = []
  const end = bytes.length
  let at = start
  let line = 1
  while (at < end) {
    first.push(from.size)
    row.push(line)
    for (;;) {
      let open = at
      let close = -1
      if (bytes[at] === QUOTE) {
        const quoted = closing(bytes, at, delimiter)
        if (quoted) {
          if (quoted.doubled) escaped.add(from.size)
          if (quoted.breaks > manyLines) long.push(line)
          line += quoted.breaks
          open = at + 1
          close = quoted.at
          at = quoted.next
        } else if (quoted === null) unclosed.push(line)
      }
      if (close < 0) {
        while (at < end) {
          const byte = bytes[at] as number
          if (byte === delimiter || byte === LF || byte === CR) break
          at++
        }
        close = at
      }
      if (close - open > limits.cellBytes) within(limits, 'cellBytes', close - open)
      from.push(open)
      to.push(close)
      if (from.size > limits.cells) within(limits, 'cells', from.size)
      if (bytes[at] !== delimiter || at >= end) break
      at++
    }
    if (at >= end) break
    at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1
    line++
  }
  const records = first.size
  first.push(from.size)
  const lines = at > start && at === end && (bytes[end - 1] === LF || bytes[end - 1] === CR) ? line - 1 : line
  return {
    from: from.done(),
    to: to.done(),
    escaped,
    first: first.done(),
    row: row.done(),
    records,
    unclosed,
    long,
    lines: end > start ? lines : 0,
  }
}

/** The closing quote; undefined where text follows it, so that the quotes stand for themselves; null where there is none. */
function closing(bytes: Uint8Array, open: number, delimiter: number) {
  let doubled = false
  let breaks = 0
  for (let at = open + 1; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) breaks++
    if (byte !== QUOTE) continue
    if (bytes[at + 1] === QUOTE) {
      doubled = true
      at++
      continue
    }
    let next = at + 1
    while (bytes[next] === SPACE) next++
    const byteAfter = bytes[next]
    const ends = byteAfter === undefined || byteAfter === delimiter || byteAfter === LF || byteAfter === CR
    return ends ? { at, next, doubled, breaks } : undefined
  }
  return null
}
