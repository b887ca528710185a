import type { Grid } from '../grid.ts'
import { blank, ofText } from '../raw.ts'
import { textDecoder } from '../text/decoder.ts'
import { SpanCell } from '../text/span-cell.ts'
import { shows } from '../text/text-grid.ts'
import type { DbfHeader } from './header.ts'

const NUL = 1
const HEADING = 2
const readable = new Set(['C', 'D', 'N', 'F', 'L'])

/** Whether the cells of a field of this type are read. */
export const isReadable = (type: string): boolean => readable.has(type)

/** The field names as line 0, and the records with these numbers (1 is the first), trimmed. */
export function dbfGrid(
  bytes: Uint8Array,
  { headerLength, recordLength, fields }: DbfHeader,
  numbers: readonly number[],
  label: 'utf-8' | 'gb18030',
): Grid {
  const width = fields.length
  const size = (numbers.length + 1) * width
  const from = new Uint32Array(size)
  const to = new Uint32Array(size)
  const tags = new Uint16Array(size).fill(HEADING, 0, width)
  to.fill(1, 0, width)
  let at = width
  for (const number of numbers) {
    const record = headerLength + (number - 1) * recordLength
    for (const { type, offset, length } of fields) {
      let start = record + offset
      let end = isReadable(type) ? start + length : start
      while (end > start && isSpace(bytes[end - 1] as number)) end--
      while (start < end && isSpace(bytes[start] as number)) start++
      if (type === 'L' && end - start === 1 && bytes[start] === 0x3f) end = start
      for (let byte = start; byte < end; byte++) if (bytes[byte] === 0) tags[at] = NUL
      from[at] = start
      to[at++] = end
    }
  }
  const decode = textDecoder(bytes, label)
  const textAt = (start: number, end: number) => decode(start, end).trim()
  return {
    bytes,
    from,
    to,
    tags,
    first: Uint32Array.from({ length: numbers.length + 2 }, (_, line) => line * width),
    row: Uint32Array.from([0, ...numbers]),
    columns: width,
    cell(index) {
      const [start, end] = [from[index] as number, to[index] as number]
      if (start === end) return blank
      if (tags[index] === HEADING) return ofText(fields[index]?.name ?? '')
      if (tags[index] === NUL) return ofText(decode(start, end).replaceAll('\0', ' ').trim())
      if (shows(bytes[start] as number)) return new SpanCell(bytes, start, end, textAt)
      return ofText(textAt(start, end)) === blank ? blank : new SpanCell(bytes, start, end, textAt)
    },
  }
}

/** What surrounds a value: NUL, tab, line ends, space. */
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0 || (byte >= 0x09 && byte <= 0x0d)
