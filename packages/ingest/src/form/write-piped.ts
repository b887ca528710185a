import type { FormGiven } from '../readers/book.ts'
import { gb18030 } from '../write/gb18030.ts'
import { controlFields } from './control-fields.ts'
import type { ControlLine } from './frame.ts'
import type { Piped } from './shape.ts'

/** Each line ends with the separator, so that a blank last field is one. */
export function writePiped({ header, trailer, headings }: Piped, given: FormGiven): Uint8Array {
  const lines = [
    ...(header ? [controlLine(header, given)] : []),
    ...(headings ? [] : [given.headings]),
    ...given.rows,
    ...(trailer ? [controlLine(trailer, given)] : []),
  ]
  return gb18030(lines.map((fields) => `${fields.join('|')}|\r\n`).join(''))
}

function controlLine(control: ControlLine<number>, given: FormGiven): string[] {
  const fields = controlFields(control, given)
  const line: string[] = new Array(Math.max(1, ...fields.map(([place]) => place))).fill('')
  line[0] = control.mark
  for (const [place, text] of fields) line[place - 1] = text
  return line
}
