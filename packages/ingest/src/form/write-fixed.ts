import type { FormGiven } from '../readers/book.ts'
import { gb18030 } from '../write/gb18030.ts'
import { refuse } from '../write/refuse.ts'
import { controlFields } from './control-fields.ts'
import type { ControlLine } from './frame.ts'
import type { Bytes, FixedWidth } from './shape.ts'

const blank = 0x20

/** Text stands to the left between blanks, figures to the right between zeros. Error `write.length`. */
export function writeFixed({ header, trailer, slices }: FixedWidth, given: FormGiven): Uint8Array {
  const places = given.headings.map((heading) => slices[heading] as Bytes)
  const width = Math.max(...Object.values(slices).map(([, to]) => to))
  const records = given.rows.map((row, record) => {
    const line = new Uint8Array(width).fill(blank)
    row.forEach((text, i) => {
      const figure = (given.figures[i] ?? false) && text !== ''
      place(line, places[i] as Bytes, text, { field: given.headings[i], record: record + 1 }, figure)
    })
    return line
  })
  const lines = [
    ...(header ? [controlLine(header, given)] : []),
    ...records,
    ...(trailer ? [controlLine(trailer, given)] : []),
  ]
  return Uint8Array.from(lines.flatMap((line) => [...line, 0x0d, 0x0a]))
}

function place(
  line: Uint8Array,
  [from, to]: Bytes,
  text: string,
  at: Readonly<Record<string, unknown>>,
  figure: boolean,
): void {
  const most = to - from + 1
  const bytes = gb18030(figure ? text.padStart(most, '0') : text)
  if (bytes.length > most) throw refuse('write.length', { ...at, length: bytes.length, most })
  line.set(bytes, from - 1)
}

function controlLine(control: ControlLine<Bytes>, given: FormGiven): Uint8Array {
  const fields = controlFields(control, given)
  const line = new Uint8Array(Math.max(control.mark.length, ...fields.map(([[, to]]) => to))).fill(blank)
  line.set(gb18030(control.mark))
  for (const [at, text] of fields) place(line, at, text, { field: control.mark, record: 0 }, true)
  return line
}
