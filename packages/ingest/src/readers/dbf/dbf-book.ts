import type { Issue } from '@hedui/core'
import { ArrayLine } from '../array-line.ts'
import type { Book, Encoding, Line } from '../book.ts'
import { fileIssue } from '../file-issue.ts'
import type { Limits } from '../limits.ts'
import { ofText } from '../raw.ts'
import { detectEncoding } from '../text/encoding.ts'
import { within } from '../unreadable.ts'
import type { DbfField, DbfHeader } from './header.ts'

const DELETED = 0x2a
const END = 0x1a
const readable = new Set(['C', 'D', 'N', 'F', 'L'])

/**
 * A dBASE table: line 0 is the field names, line n its nth record, deleted ones counted. Text is what its
 * bytes are, GB18030 or UTF-8; the code page in the header is so often wrong that nobody asks it.
 */
export function openDbf(bytes: Uint8Array, file: string, header: DbfHeader, limits: Limits): Book {
  const { headerLength, recordLength, fields } = header
  const room = Math.floor((bytes.length - headerLength) / recordLength)
  const count = Math.min(header.records, room)
  within(limits, 'cells', count * fields.length)
  const recordAt = (i: number) =>
    bytes.subarray(headerLength + i * recordLength, headerLength + (i + 1) * recordLength)
  const issues: Issue[] = []
  if (count < header.records)
    issues.push(fileIssue(file, 'dbf.truncated', { expected: header.records, found: count }))
  for (const { name, type } of fields)
    if (!readable.has(type)) issues.push({ ...fileIssue(file, 'dbf.type', { type }), column: name })

  const { encoding, invalid } = detectEncoding(textOf(count, recordAt, fields))
  if (invalid > 0) issues.push(fileIssue(file, 'text.invalid-bytes', { encoding, count: invalid }))
  const decoder = new TextDecoder(encoding === 'gb18030' ? 'gb18030' : 'utf-8', { ignoreBOM: true })
  const cellOf = (record: Uint8Array, { type, offset, length }: DbfField) => {
    if (!readable.has(type)) return ofText('')
    const text = decoder
      .decode(record.subarray(offset, offset + length))
      .replaceAll('\0', ' ')
      .trim()
    return ofText(type === 'L' && text === '?' ? '' : text)
  }
  const lines: Line[] = [
    new ArrayLine(
      0,
      fields.map(({ name }) => ofText(name)),
    ),
  ]
  const deleted: number[] = []
  for (let i = 0; i < count; i++) {
    const record = recordAt(i)
    if (record[0] === END) {
      issues.push(fileIssue(file, 'dbf.truncated', { expected: header.records, found: i }))
      break
    }
    if (record[0] === DELETED) deleted.push(i + 1)
    else
      lines.push(
        new ArrayLine(
          i + 1,
          fields.map((field) => cellOf(record, field)),
        ),
      )
  }
  return {
    file,
    format: 'dbf',
    encoding: encoding as Encoding,
    sheets: [{ name: null, hidden: false, lines, merges: [], deleted }],
    issues,
  }
}

/** The bytes of all text fields, each closed by a line feed, so that a character cut off at a field's end does not join the next. */
function textOf(count: number, recordAt: (i: number) => Uint8Array, fields: readonly DbfField[]): Uint8Array {
  const texts = fields.filter(({ type }) => type === 'C')
  const size = texts.reduce((sum, { length }) => sum + length + 1, 0)
  const all = new Uint8Array(size * count)
  let at = 0
  for (let i = 0; i < count; i++) {
    const record = recordAt(i)
    for (const { offset, length } of texts) {
      all.set(record.subarray(offset, offset + length), at)
      at += length + 1
      all[at - 1] = 0x0a
    }
  }
  return all
}
