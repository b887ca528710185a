import { foursOf } from '../fours.ts'
import type { Limits } from '../limits.ts'
import { within } from '../unreadable.ts'

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

const QUOTE = 0x22
const CR = 0x0d
const LF = 0x0a
const SPACE = 0x20
const manyLines = 20

function wider(list: Uint32Array): Uint32Array {
  const longer = new Uint32Array(list.length * 2)
  longer.set(list)
  return longer
}

/**
 * Splits bytes into records and fields, RFC 4180 with CRLF, LF or CR and rows of any length.
 * `,`, tab, `"`, CR and LF are never part of a character in UTF-8 or GB18030, so nothing is decoded.
 */
export function scan(bytes: Uint8Array, start: number, delimiter: number, limits: Limits): Scan {
  const { cellBytes } = limits
  const end = bytes.length
  const fours = foursOf(bytes)
  let from: Uint32Array = new Uint32Array((end >> 3) + 16)
  let to: Uint32Array = new Uint32Array((end >> 3) + 16)
  let first: Uint32Array = new Uint32Array((end >> 6) + 16)
  let row: Uint32Array = new Uint32Array((end >> 6) + 16)
  const escaped: number[] = []
  const unclosed: number[] = []
  const long: number[] = []
  let at = start
  let line = 1
  let fields = 0
  let records = 0
  while (at < end) {
    if (records + 1 === first.length) {
      first = wider(first)
      row = wider(row)
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
        from = wider(from)
        to = wider(to)
      }
      from[fields] = cell
      const quoted = at === cell && bytes[at] === QUOTE ? closing(bytes, at, delimiter) : undefined
      if (quoted) {
        if (quoted.doubled) escaped.push(fields)
        if (quoted.breaks > manyLines) long.push(line)
        line += quoted.breaks
        from[fields] = at + 1
        to[fields++] = quoted.at
        at = quoted.next
      } else {
        if (quoted === null) unclosed.push(line)
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
  first[records] = fields
  const tags = escaped.length === 0 ? null : new Uint16Array(fields)
  if (tags) for (const field of escaped) tags[field] = 1
  return {
    from: from.subarray(0, fields),
    to: to.subarray(0, fields),
    tags,
    first: first.subarray(0, records + 1),
    row: row.subarray(0, records),
    unclosed,
    long,
  }
}

/** The highest bit of the first of four bytes that comes before 2D, as delimiters and ends of lines all do; 0 where none does. */
const lowAmong = (four: number): number => (four - 0x2d2d2d2d) & ~four & 0x80808080

/** The closing quote; undefined where text follows it, so that the quotes stand for themselves; null where there is none. */
function closing(bytes: Uint8Array, open: number, delimiter: number) {
  let doubled = false
  let breaks = 0
  for (let at = open + 1; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte > QUOTE) continue
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
