import { ArrayLine } from '../readers/array-line.ts'
import type { Form, Line } from '../readers/book.ts'
import { ofText } from '../readers/raw.ts'
import { detectEncoding } from '../readers/text/encoding.ts'
import { readControl } from './control.ts'
import type { ControlLine, Fault } from './frame.ts'
import { framed, type Placed } from './framed.ts'
import type { Piped } from './shape.ts'
import { spoiled } from './spoiled.ts'
import { writePiped } from './write-piped.ts'

const separator = '|'

/** Fields between `|`, which may be half a character of GBK, so lines are decoded before they are split. A record with too many or too few fields is rejected. */
export const piped = (shape: Piped): Form => ({
  name: 'piped',
  headings: shape.headings ?? null,
  write: (given) => writePiped(shape, given),
  open(bytes) {
    if (!seemsPiped(bytes, shape)) return null
    const { encoding } = detectEncoding(bytes)
    const rows = rowsOf(new TextDecoder(encoding === 'gb18030' ? 'gb18030' : 'utf-8').decode(bytes))
    const header = controlOf(shape.header, rows[0])
    if (shape.header && header === null) return null
    const trailer = controlOf(shape.trailer, rows.at(-1))
    const records = rows.slice(header ? 1 : 0, trailer ? -1 : undefined)
    const headings = shape.headings ? { row: 0, fields: shape.headings } : records.shift()
    if (headings === undefined || headings.fields.length < 2) return null
    const width = headings.fields.length
    const faults = records.filter(({ fields }) => fields.length !== width).map((row) => faultOf(row, width))
    const lines = records.map(
      ({ row, fields }): Line =>
        fields.length === width ? new ArrayLine(row, fields.map(ofText)) : spoiled(row),
    )
    const mark = shape.trailer?.mark
    return framed('piped', { encoding, header, headings, lines, trailer, mark, faults })
  },
})

interface Row {
  readonly row: number
  readonly line: string
  readonly fields: readonly string[]
}

/** The lines on which something stands; a separator at the end of one closes its last field. */
const rowsOf = (text: string): Row[] =>
  text.split(/\r\n|\n|\r/).flatMap((line, i) => {
    if (line.trim() === '') return []
    const fields = line.split(separator)
    if (fields.length > 1 && fields.at(-1)?.trim() === '') fields.pop()
    return [{ row: i + 1, line, fields }]
  })

const faultOf = ({ row, line, fields }: Row, width: number): Fault => ({
  row,
  code: 'record.fields',
  raw: line,
  facts: { expected: width, found: fields.length },
})

function controlOf(control: ControlLine<number> | undefined, line: Row | undefined): Placed | null {
  if (control === undefined || line?.fields[0]?.trim() !== control.mark) return null
  const read = readControl(control, line.row, (place) => line.fields[place - 1] ?? '')
  return read && { ...read, row: line.row, fields: line.fields }
}

/** Of UTF-8, its bytes as characters. */
const byteOrderMark = '\u00ef\u00bb\u00bf'

/** Whether the first line has the mark and the separator, or the separator alone. */
function seemsPiped(bytes: Uint8Array, { header }: Piped): boolean {
  const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d)
  const line = new TextDecoder('latin1').decode(bytes.subarray(0, end < 0 ? bytes.length : end))
  const first = line.startsWith(byteOrderMark) ? line.slice(3) : line
  return header ? first.startsWith(header.mark + separator) : first.includes(separator)
}
