import type { Book } from '../readers/book.ts'
import { tooWide } from '../readers/file-issue.ts'
import type { Limits } from '../readers/limits.ts'
import { detectEncoding } from '../readers/text/encoding.ts'
import { Unreadable, within } from '../readers/unreadable.ts'
import { isRecord, noRecords, type PlacedRecord, placed } from './record.ts'
import { keysOf, sheetOf } from './sheet-of.ts'

/** JSON (a list of records, `{ "rows": [...] }`, one record) or NDJSON (a record a line); null where the text is neither, and refused where it breaks off. Every key is a column of all records. */
export function openJson(bytes: Uint8Array, file: string, limits: Limits): Book | null {
  const { encoding } = detectEncoding(bytes)
  const text = new TextDecoder(encoding === 'gb18030' ? 'gb18030' : 'utf-8').decode(bytes)
  const whole = parsed(text)
  const format = whole === undefined ? 'ndjson' : 'json'
  const records = whole === undefined ? linesOf(text) : rowsOf(whole).map((value, i) => placed(value, i + 1))
  if (!records.some(({ record }) => record !== null)) {
    if (whole === undefined && beginsRecord.test(text))
      throw new Unreadable('file.unreadable', { format: 'json', reason: 'json' })
    return null
  }
  const keys = keysOf(records)
  const issues = noRecords(file, records)
  if (keys.length > limits.columns) issues.push(tooWide(file, limits, keys.length))
  const columns = keys.slice(0, limits.columns).map((key) => ({ heading: key, key }))
  within(limits, 'cells', records.length * columns.length)
  return { file, format, encoding, sheets: [sheetOf(records, columns)], issues }
}

/** How no other text begins. */
const beginsRecord = /^\ufeff?\s*(?:\[\s*)?\{\s*"/

/** Undefined where the text is no JSON, which has no such value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function rowsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isRecord(value) && Array.isArray(value.rows) ? value.rows : [value]
}

const linesOf = (text: string): PlacedRecord[] =>
  text.split(/\r\n|\n|\r/).flatMap((line, i): PlacedRecord[] => {
    if (line.trim() === '') return []
    const value = parsed(line)
    return [value === undefined ? { row: i + 1, record: null, instead: 'text' } : placed(value, i + 1)]
  })
