import { gb18030 } from './gb18030.ts'
import type { Page } from './page.ts'
import { refuse } from './refuse.ts'

const headerSize = 32
const nameSize = 11
/** Code page 936, which is GBK. */
const codePage = 0x4d
/** Bytes of a text field, at most. */
const most = 254

/** Whether a heading fits into the name of a field. */
export const isFieldName = (heading: string): boolean => gb18030(heading).length < nameSize

/** A dBASE III table in GB18030, every field text; its day of change is 1900-01-01, as there is no clock. Error `write.length`. */
export function dbfBytes({ headings, rows }: Page): Uint8Array {
  const texts = rows.map((row) => row.map(gb18030))
  const widths = headings.map((field, i) =>
    texts.reduce((widest, row, record) => {
      const length = row[i]?.length ?? 0
      if (length > most) throw refuse('write.length', { field, record: record + 1, length, most })
      return Math.max(widest, length)
    }, 1),
  )
  const recordSize = widths.reduce((sum, width) => sum + width, 1)
  const fieldsEnd = headerSize * (headings.length + 1)
  const bytes = new Uint8Array(fieldsEnd + 1 + recordSize * rows.length + 1)
  const view = new DataView(bytes.buffer)
  bytes.set([0x03, 0, 1, 1])
  bytes[29] = codePage
  view.setUint32(4, rows.length, true)
  view.setUint16(8, fieldsEnd + 1, true)
  view.setUint16(10, recordSize, true)
  headings.forEach((heading, i) => {
    const at = headerSize * (i + 1)
    bytes.set(gb18030(heading), at)
    bytes[at + 11] = 'C'.charCodeAt(0)
    bytes[at + 16] = widths[i] as number
  })
  bytes[fieldsEnd] = 0x0d
  bytes.fill(0x20, fieldsEnd + 1)
  texts.forEach((row, record) => {
    let at = fieldsEnd + 2 + record * recordSize
    row.forEach((text, i) => {
      bytes.set(text, at)
      at += widths[i] as number
    })
  })
  bytes[bytes.length - 1] = 0x1a
  return bytes
}
