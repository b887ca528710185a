import { closingAt, isNameEnd, opensAt, type Span, type Spans, textOrRich, textSpan } from './spans.ts'
import { BOOLEAN, ERROR, NUMBER, UNCACHED } from './tags.ts'

const LT = 0x3c
const GT = 0x3e
const SLASH = 0x2f

/** Types of cells, by the letters `s`, `b`, `e`, `n`; `str` and `inlineStr`. */
const SHARED = 0x73
const TRUTH = 0x62
const FAULT = 0x65
const NUMERIC = 0x6e
const OWN = 0x01
const INLINE = 0x69

/** Receives what a sheet says, in order of rows and columns, both from 0. */
export interface Receiver {
  row(row: number, hidden: boolean): void
  cell(column: number, from: number, to: number, tag: number): void
}

interface Tag {
  row: number
  column: number
  style: number
  type: number
  hidden: boolean
  /** After its `>`. */
  next: number
  empty: boolean
}

/**
 * Reads the cells of a sheet's markup and says where they end; -1 where they are written in a way that is not
 * read here: prefixes, character data, rows or cells out of order.
 */
export function readCells(
  bytes: Uint8Array,
  begin: number,
  end: number,
  { strings, formatOf, to }: { strings: Spans; formatOf: (style: number) => number; to: Receiver },
): number {
  const tag: Tag = { row: -1, column: -1, style: 0, type: NUMERIC, hidden: false, next: 0, empty: false }
  let row = -1
  let column = -1
  let at = begin
  for (;;) {
    while (at < end && bytes[at] !== LT) at++
    if (at >= end) return -1
    if (opensAt(bytes, at, 'c')) {
      if (!readTag(bytes, at + 2, end, tag)) return -1
      const place = tag.column < 0 ? column + 1 : tag.column
      if (row < 0 || place <= column || (tag.row >= 0 && tag.row !== row)) return -1
      column = place
      at = tag.next
      if (tag.empty) continue
      const close = readCell(column)
      if (close < 0) return -1
      at = close
    } else if (
      bytes[at + 1] === 0x72 &&
      bytes[at + 2] === 0x6f &&
      bytes[at + 3] === 0x77 &&
      isNameEnd(bytes[at + 4])
    ) {
      if (!readTag(bytes, at + 4, end, tag)) return -1
      const place = tag.row < 0 ? row + 1 : tag.row
      if (place <= row) return -1
      row = place
      column = -1
      at = tag.next
      to.row(row, tag.hidden)
    } else if (bytes[at + 1] === SLASH && bytes[at + 2] === 0x72) at += 3
    else return bytes[at + 1] === SLASH && bytes[at + 2] === 0x73 ? at : -1
  }

  /** Reads what a cell holds and says where it closes. */
  function readCell(place: number): number {
    const { style, type } = tag
    let formula = -1
    let value: Span | undefined
    for (let inner = at; ; ) {
      while (inner < end && (bytes[inner] as number) <= 0x20) inner++
      if (bytes[inner] !== LT) return -1
      if (bytes[inner + 1] === SLASH && bytes[inner + 2] === 0x63 && bytes[inner + 3] === GT) {
        inner += 4
        if (value === undefined && formula >= 0) to.cell(place, formula, formula + 1, UNCACHED)
        return value === undefined || emit(place, value, type, style) ? inner : -1
      }
      const open = bytes.indexOf(GT, inner)
      if (open < 0 || open >= end) return -1
      const isEmpty = bytes[open - 1] === SLASH
      if (opensAt(bytes, inner, 'f')) {
        formula = inner
        const close = isEmpty ? open - 3 : closingAt(bytes, inner, end, 'f')
        if (close < 0) return -1
        inner = close + 4
      } else if (opensAt(bytes, inner, 'v')) {
        const close = isEmpty ? open + 1 : bytes.indexOf(LT, open)
        value = isEmpty ? { from: open, to: open, tag: 0 } : textSpan(bytes, open + 1, close)
        inner = isEmpty ? close : close + 4
      } else if (opensAt(bytes, inner, 'i', 's') && !isEmpty) {
        const close = closingAt(bytes, inner, end, 'i', 's')
        const text = close < 0 ? null : textOrRich(bytes, open + 1, close)
        if (text === null) return -1
        value = text
        inner = close + 5
      } else return -1
    }
  }

  function emit(
    place: number,
    { from, to: until, tag: written }: Span,
    type: number,
    style: number,
  ): boolean {
    if (type === SHARED) {
      let index = 0
      for (let i = from; i < until; i++) index = index * 10 + (bytes[i] as number) - 0x30
      const start = strings.from[index]
      if (start === undefined) return false
      to.cell(place, start, strings.to[index] as number, strings.tags[index] as number)
    } else if (type === OWN || type === INLINE) to.cell(place, from, until, written)
    else if (type === TRUTH) to.cell(place, from, until, BOOLEAN)
    else if (type === FAULT) to.cell(place, from, until, ERROR)
    else if (type === NUMERIC) {
      if (from < until) to.cell(place, from, until, NUMBER + formatOf(style))
    } else return false
    return true
  }
}

/** The attributes of `<row>` or `<c>` that matter. */
function readTag(bytes: Uint8Array, begin: number, end: number, tag: Tag): boolean {
  tag.row = tag.column = -1
  tag.style = 0
  tag.type = NUMERIC
  tag.hidden = false
  for (let at = begin; at < end; ) {
    const byte = bytes[at] as number
    if (byte <= 0x20) at++
    else if (byte === GT || byte === SLASH) {
      tag.empty = byte === SLASH
      tag.next = at + (tag.empty ? 2 : 1)
      return !tag.empty || bytes[at + 1] === GT
    } else {
      const equals = bytes.indexOf(0x3d, at)
      const quote = bytes[equals + 1]
      if (equals < 0 || (quote !== 0x22 && quote !== 0x27)) return false
      const close = bytes.indexOf(quote, equals + 2)
      if (close < 0 || close >= end) return false
      if (equals === at + 1) {
        if (byte === 0x72) place(bytes, equals + 2, close, tag)
        else if (byte === 0x73) tag.style = numberAt(bytes, equals + 2, close)
        else if (byte === 0x74) tag.type = typeAt(bytes, equals + 2, close)
      } else if (byte === 0x68 && wordAt(bytes, at, equals) === 'hidden')
        tag.hidden = wordAt(bytes, equals + 2, close) === '1' || wordAt(bytes, equals + 2, close) === 'true'
      at = close + 1
    }
  }
  return false
}

/** `B12`, or of a row `12`. */
function place(bytes: Uint8Array, from: number, to: number, tag: Tag): void {
  let at = from
  let column = 0
  for (; at < to && (bytes[at] as number) > 0x40; at++) column = column * 26 + (bytes[at] as number) - 0x40
  tag.column = column - 1
  tag.row = numberAt(bytes, at, to) - 1
}

function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + (bytes[at] as number) - 0x30
  return value
}

const wordAt = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** The type by its first letter: of a shared text, a truth, an error, a number; a text in its place has three letters or nine. */
function typeAt(bytes: Uint8Array, from: number, to: number): number {
  const letter = bytes[from] as number
  if (to - from === 1) return letter
  if (to - from === 3 && letter === SHARED) return OWN
  return to - from === 9 && letter === INLINE ? INLINE : -1
}
