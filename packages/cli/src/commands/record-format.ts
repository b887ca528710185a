import { type RecordFormat, recordFormats } from '../output/records.ts'
import { refusal } from '../refusal.ts'
import { type Typed, textOf } from './flags.ts'

/** In which form records are written; refuses others. */
export function recordFormatOf(typed: Typed): RecordFormat {
  const found = textOf(typed, 'format') ?? 'pretty'
  const known = recordFormats.find((name) => name === found)
  if (known === undefined) throw refusal('query-format', { found, known: recordFormats })
  return known
}
