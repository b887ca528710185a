import type { Issue } from '@hedui/core'
import type { Book, BookFormat, Encoding, Line } from '../book.ts'
import { fileIssue, tooWide } from '../file-issue.ts'
import type { Limits } from '../limits.ts'
import { blank, ofText, type Raw } from '../raw.ts'
import { textCells } from './cells.ts'
import { detectDelimiter } from './delimiter.ts'
import { detectEncoding } from './encoding.ts'
import { utf8Records } from './other-encoding.ts'
import { type Scan, scan } from './scan.ts'

/** Delimited text: one sheet, decoded lazily. */
export function openText(given: Uint8Array, file: string, limits: Limits): Book {
  const { bytes, start, encoding, invalid } = decoding(given)
  const delimiter = detectDelimiter(bytes, start)
  const scanned = scan(bytes, start, delimiter === '\t' ? 0x09 : 0x2c, limits)
  const cell = textCells(bytes, encoding === 'gb18030' ? 'gb18030' : 'utf-8', scanned)
  const issues: Issue[] = []
  if (invalid > 0) issues.push(fileIssue(file, 'text.invalid-bytes', { encoding, count: invalid }))
  for (const row of scanned.unclosed)
    issues.push({ ...fileIssue(file, 'text.unclosed-quote'), row, disposition: 'kept' })
  for (const row of scanned.long)
    issues.push({ ...fileIssue(file, 'text.long-field'), row, disposition: 'kept' })
  const foreign = encoding === 'gb18030' ? utf8Records(bytes, scanned) : none
  if (foreign.size > 0) issues.push(mixed(file, encoding, scanned.row, foreign))
  const { lines, widest } = linesOf(scanned, cell, limits.columns, foreign)
  if (widest > limits.columns) issues.push(tooWide(file, limits, widest))
  return {
    file,
    format: formats[delimiter ?? ''],
    encoding,
    sheets: [{ name: null, hidden: false, lines, merges: [], deleted: [] }],
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

/** Cells of a line in another encoding: what is not ASCII would be read as characters that nobody wrote. */
const lost =
  (cell: (field: number) => Raw) =>
  (field: number): Raw => {
    const raw = cell(field)
    return /^[\x20-\x7e]*$/.test(raw.text) ? raw : ofText('\ufffd')
  }

const formats: Record<',' | '\t' | '', BookFormat> = { ',': 'csv', '\t': 'tsv', '': 'text' }

interface Decoded {
  readonly bytes: Uint8Array
  readonly start: number
  readonly encoding: Encoding
  readonly invalid: number
}

function decoding(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return { ...utf16(bytes, 'utf-16le'), start: 0 }
  if (a === 0xfe && b === 0xff) return { ...utf16(bytes, 'utf-16be'), start: 0 }
  const start = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  const { encoding, invalid } = detectEncoding(bytes.subarray(start))
  return { bytes, start, encoding: start === 3 && encoding === 'utf-8' ? 'utf-8-bom' : encoding, invalid }
}

/** UTF-16 (what spreadsheets call Unicode text) is turned into UTF-8 at once, so that all else is bytes. */
function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be') {
  const text = new TextDecoder(encoding).decode(bytes)
  const invalid = text.split('\ufffd').length - 1
  return { bytes: new TextEncoder().encode(text), encoding, invalid } as const
}

class TextLine implements Line {
  readonly row: number
  readonly width: number
  readonly #first: number
  readonly #cell: (field: number) => Raw
  constructor(row: number, first: number, width: number, cell: (field: number) => Raw) {
    this.row = row
    this.width = width
    this.#first = first
    this.#cell = cell
  }
  cell(index: number): Raw {
    return index < this.width ? this.#cell(this.#first + index) : blank
  }
}

function linesOf(
  { first, row, records }: Scan,
  cell: (field: number) => Raw,
  columns: number,
  foreign: ReadonlySet<number>,
) {
  const lines: Line[] = new Array(records)
  let widest = 0
  for (let i = 0; i < records; i++) {
    const start = first[i] as number
    const width = (first[i + 1] as number) - start
    widest = Math.max(widest, width)
    lines[i] = new TextLine(
      row[i] as number,
      start,
      Math.min(width, columns),
      foreign.has(i) ? lost(cell) : cell,
    )
  }
  return { lines, widest }
}
