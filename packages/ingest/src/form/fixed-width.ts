import { ArrayLine } from '../readers/array-line.ts'
import type { Form, Line } from '../readers/book.ts'
import { detectEncoding } from '../readers/text/encoding.ts'
import { byteLines, type Numbered } from './byte-lines.ts'
import { readControl } from './control.ts'
import type { ControlLine, Fault } from './frame.ts'
import { framed, type Placed } from './framed.ts'
import type { Bytes, FixedWidth } from './shape.ts'
import { decoded, Slice } from './slice.ts'
import { spoiled } from './spoiled.ts'
import { writeFixed } from './write-fixed.ts'

/**
 * Fields cut by their place among the bytes of GBK, in which a character of Chinese takes two; a file turned into
 * UTF-8 has lost those places and is not read. A record that is too long or too short, or of which a cut would part
 * a character, is rejected.
 */
export function fixedWidth(shape: FixedWidth): Form {
  const { header: first, trailer: last, slices } = shape
  const places = Object.values(slices)
  const width = Math.max(...places.map(([, to]) => to))
  const cut = cutter(places, width)
  const seems = (line: Numbered | undefined): boolean =>
    line !== undefined && (first ? controlOf(first, line) !== null : cut(line.line) !== null)
  return {
    name: 'fixed-width',
    headings: Object.keys(slices),
    write: (given) => writeFixed(shape, given),
    open(bytes) {
      if (!seems(filled(bytes.subarray(0, 4 * width))[0])) return null
      const rows = filled(bytes)
      const { encoding } = detectEncoding(bytes)
      if (encoding !== 'gb18030' && bytes.some((byte) => byte > 0x7f)) return null
      const header = controlOf(first, rows[0])
      const trailer = controlOf(last, rows.at(-1))
      const faults: Fault[] = []
      const lines = rows.slice(header ? 1 : 0, trailer ? -1 : undefined).map(({ row, line }): Line => {
        const cells = cut(line)
        if (cells !== null)
          return new ArrayLine(
            row,
            cells.map((cell) => cell.raw()),
          )
        const facts = { expected: width, found: line.length }
        faults.push({ row, code: 'record.width', raw: decoded(line), facts })
        return spoiled(row)
      })
      const headings = { row: 0, fields: Object.keys(slices) }
      const mark = last?.mark
      return framed('fixed-width', { encoding: 'gb18030', header, headings, lines, trailer, mark, faults })
    },
  }
}

const blank = 0x20

const filled = (bytes: Uint8Array): Numbered[] =>
  byteLines(bytes).filter(({ line }) => line.some((byte) => byte !== blank))

/** Cuts a record; null where it has another width. Blanks at its end may be gone, but only those of the last field. */
function cutter(places: readonly Bytes[], width: number): (line: Uint8Array) => readonly Slice[] | null {
  const shortest = Math.max(...places.map(([from]) => from)) - 1
  return (line) => {
    if (line.length < shortest || line.subarray(width).some((byte) => byte !== blank)) return null
    const cells = places.map(([from, to]) => new Slice(line, from - 1, Math.min(to, line.length)))
    return cells.every(({ whole }) => whole) ? cells : null
  }
}

function controlOf(control: ControlLine<Bytes> | undefined, given: Numbered | undefined): Placed | null {
  if (control === undefined || given === undefined) return null
  const { row, line } = given
  const textAt = (from: number, to: number) => decoded(line.subarray(from - 1, to))
  if (textAt(1, control.mark.length) !== control.mark) return null
  const read = readControl(control, row, ([from, to]) => textAt(from, to))
  return read && { ...read, row, fields: [decoded(line).trim()] }
}
