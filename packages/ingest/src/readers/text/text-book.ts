import type { Issue } from '@hedui/core'
import type { Book, BookFormat } from '../book.ts'
import { fileIssue, tooWide } from '../file-issue.ts'
import { widestLine } from '../grid.ts'
import { GridSheet } from '../grid-sheet.ts'
import type { Limits } from '../limits.ts'
import type { Threads } from '../threads.ts'
import type { Counted } from './counted.ts'
import { type Delimiter, detectDelimiter } from './delimiter.ts'
import { type Decoding, detectEncoding } from './encoding.ts'
import { utf8Records } from './other-encoding.ts'
import { scan } from './scan.ts'
import { semicolonsSeparated, separator } from './semicolons.ts'
import { textGrid } from './text-grid.ts'

/** Delimited text: one sheet, decoded lazily. */
export function openText(given: Uint8Array, file: string, limits: Limits, threads?: Threads): Book {
  const { bytes: plain, start, decoded } = bytesOf(given)
  const delimiter = detectDelimiter(plain, start)
  const bytes = delimiter === ';' ? semicolonsSeparated(plain, start) : plain
  const mark = delimiter === ';' ? separator : (delimiter ?? ',').charCodeAt(0)
  const shared = decoded ? null : (threads?.scan(bytes, start, mark, limits) ?? null)
  const scanned = shared?.scanned ?? scan(bytes, start, mark, limits)
  const { encoding, invalid } = decoded ?? encodingOf(bytes, start, shared?.counted)
  const issues: Issue[] = []
  if (invalid > 0) issues.push(fileIssue(file, 'text.invalid-bytes', { encoding, count: invalid }))
  for (const row of scanned.unclosed)
    issues.push({ ...fileIssue(file, 'text.unclosed-quote'), row, disposition: 'kept' })
  for (const row of scanned.long)
    issues.push({ ...fileIssue(file, 'text.long-field'), row, disposition: 'kept' })
  const foreign = encoding === 'gb18030' ? utf8Records(bytes, scanned) : none
  if (foreign.size > 0) issues.push(mixed(file, encoding, scanned.row, foreign))
  const { columns } = limits
  const grid = textGrid(bytes, encoding === 'gb18030' ? 'gb18030' : 'utf-8', scanned, {
    columns,
    foreign,
    shared,
  })
  const widest = widestLine(grid)
  if (widest > columns) issues.push(tooWide(file, limits, widest))
  return {
    file,
    format: formats[delimiter ?? ''],
    encoding,
    sheets: [new GridSheet(grid)],
    issues,
  }
}

const none: ReadonlySet<number> = new Set()

const mixed = (file: string, encoding: string, row: Uint32Array, records: ReadonlySet<number>): Issue =>
  fileIssue(file, 'text.mixed-encodings', {
    encoding,
    other: 'utf-8',
    count: records.size,
    rows: [...records].slice(0, 20).map((record) => String(row[record])),
  })

const formats: Record<Delimiter | '', BookFormat> = { ',': 'csv', ';': 'csv', '\t': 'tsv', '': 'text' }

interface Text {
  readonly bytes: Uint8Array
  readonly start: number
  /** Of a text that is not in the encoding of its file any more. */
  readonly decoded: Decoding | null
}

function bytesOf(bytes: Uint8Array): Text {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return utf16(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return utf16(bytes, 'utf-16be')
  return { bytes, start: a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0, decoded: null }
}

function encodingOf(bytes: Uint8Array, start: number, counted: Counted | undefined): Decoding {
  const { encoding, invalid } = detectEncoding(bytes.subarray(start), counted)
  return { encoding: start === 3 && encoding === 'utf-8' ? 'utf-8-bom' : encoding, invalid }
}

/** UTF-16 (what spreadsheets call Unicode text) is turned into UTF-8 at once, so that all else is bytes. */
function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Text {
  const text = new TextDecoder(encoding).decode(bytes)
  const invalid = text.split('\ufffd').length - 1
  return { bytes: new TextEncoder().encode(text), start: 0, decoded: { encoding, invalid } }
}
