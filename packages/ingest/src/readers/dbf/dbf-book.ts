import type { Issue } from '@hedui/core'
import type { Book } from '../book.ts'
import { fileIssue } from '../file-issue.ts'
import { GridSheet } from '../grid-sheet.ts'
import type { Limits } from '../limits.ts'
import { within } from '../unreadable.ts'
import { dbfEncoding } from './dbf-encoding.ts'
import { dbfGrid, isReadable } from './dbf-grid.ts'
import type { DbfHeader } from './header.ts'

const DELETED = 0x2a
const END = 0x1a
/** Where the header says the code page. */
const codePage = 29

/**
 * A dBASE table: line 0 is the field names, line n its nth record, deleted ones counted. Text is what its
 * bytes are, GB18030 or UTF-8; the code page in the header is so often wrong that nobody asks it, unless a few characters may be either.
 */
export function openDbf(bytes: Uint8Array, file: string, header: DbfHeader, limits: Limits): Book {
  const { headerLength, recordLength, fields } = header
  const room = Math.floor((bytes.length - headerLength) / recordLength)
  const count = Math.min(header.records, room)
  within(limits, 'cells', count * fields.length)
  const issues: Issue[] = []
  if (count < header.records)
    issues.push(fileIssue(file, 'dbf.truncated', { expected: header.records, found: count }))
  for (const { name, type } of fields)
    if (!isReadable(type)) issues.push({ ...fileIssue(file, 'dbf.type', { type }), column: name })

  const { encoding, invalid, beyond } = dbfEncoding(textOf(bytes, header, count), bytes[codePage])
  if (beyond > 0) {
    const other = encoding === 'utf-8' ? 'gb18030' : 'utf-8'
    issues.push(fileIssue(file, 'text.encoding-unsure', { encoding, other, count: beyond }))
  }
  if (invalid > 0) issues.push(fileIssue(file, 'text.invalid-bytes', { encoding, count: invalid }))
  const kept: number[] = []
  const deleted: number[] = []
  for (let i = 0; i < count; i++) {
    const mark = bytes[headerLength + i * recordLength]
    if (mark === END) {
      issues.push(fileIssue(file, 'dbf.truncated', { expected: header.records, found: i }))
      break
    }
    if (mark === DELETED) deleted.push(i + 1)
    else kept.push(i + 1)
  }
  const grid = dbfGrid(bytes, header, kept, encoding === 'gb18030' ? 'gb18030' : 'utf-8')
  return {
    file,
    format: 'dbf',
    encoding,
    sheets: [new GridSheet(grid, { deleted })],
    issues,
  }
}

/** The bytes of all text fields, each closed by a line feed, so that a character cut off at a field's end does not join the next. */
function textOf(
  bytes: Uint8Array,
  { headerLength, recordLength, fields }: DbfHeader,
  count: number,
): Uint8Array {
  const texts = fields.filter(({ type }) => type === 'C')
  const size = texts.reduce((sum, { length }) => sum + length + 1, 0)
  const all = new Uint8Array(size * count)
  let at = 0
  for (let i = 0; i < count; i++) {
    const record = headerLength + i * recordLength
    for (const { offset, length } of texts) {
      for (let k = 0; k < length; k++) all[at++] = bytes[record + offset + k] as number
      all[at++] = 0x0a
    }
  }
  return all
}
