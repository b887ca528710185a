import type { Adapter } from '../adapter/adapter.ts'
import { contextOf, type FileSource } from '../read/read-files.ts'
import { maskedFor, visibleFields } from './audience.ts'
import { cellText } from './cell-text.ts'
import { csvBytes } from './csv.ts'
import { dbfBytes } from './dbf.ts'
import { formBytes, heldBy, inOrder } from './declared-form.ts'
import { type FormColumn, formColumns } from './form-columns.ts'
import type { WriteFormat, WriteOptions } from './options.ts'
import type { Page } from './page.ts'
import type { WritableRecord } from './record.ts'
import { refuse } from './refuse.ts'
import { requireSame } from './require-same.ts'
import { titleOf } from './title.ts'
import { xlsxBytes } from './xlsx.ts'

/**
 * Writes records as a file of the form that an adapter reads, and reads it again: what would not come back the
 * same is refused (`write.field`, `write.heading`, `write.period`, `write.cell`, `write.record`, `write.length`, `write.unread`).
 * A file masked for an audience is not read again.
 */
export function writeFile(
  adapter: Adapter,
  records: readonly WritableRecord[],
  options: WriteOptions = {},
): FileSource {
  const { form } = adapter
  const {
    format = form === null ? 'xlsx' : 'form',
    encoding = 'utf-8-bom',
    audience,
    catalogue = [],
  } = options
  requireKnown(adapter, records)
  const fields = visibleFields(adapter, options.fields, records, audience)
  const holds = heldBy(adapter, format)
  const states = (field: string) => records.some((record) => (record[field] ?? null) !== null)
  const known = formColumns(adapter, { ...options, fields }, { holds, states })
  const columns = format === 'form' && form?.headings ? inOrder(known, form.headings) : known
  const period = periodOf(adapter, columns, records, options)
  const title = options.title === undefined ? titleOf(adapter, period) : options.title
  const name = options.name ?? title ?? adapter.title.zh
  const context = contextOf(catalogue)
  const shown = audience === undefined ? records : maskedFor(audience, adapter, records)
  const page: Page = {
    title,
    headings: columns.map(({ heading }) => heading),
    figures: columns.map(
      ({ fields: read }) => read.length > 0 && read.every((field) => adapter.columns[field]?.cell.figure),
    ),
    rows: shown.map((record) => columns.map((column) => cellText(adapter, column, record, context))),
  }
  const bytesIn: Readonly<Record<WriteFormat, () => Uint8Array>> = {
    csv: () => csvBytes(page, encoding),
    xlsx: () => xlsxBytes(page, name),
    dbf: () => dbfBytes(page),
    form: () => formBytes(adapter, page, period, records),
  }
  const written = { file: `${name}.${format === 'form' ? 'txt' : format}`, bytes: bytesIn[format]() }
  if (audience === undefined) requireSame(adapter, records, written, catalogue)
  return written
}

function requireKnown({ id, columns, constants, period }: Adapter, records: readonly WritableRecord[]): void {
  const known = new Set([...Object.keys(columns), ...Object.keys(constants), ...(period ? ['month'] : [])])
  for (const [i, record] of records.entries())
    for (const [field, value] of Object.entries(record))
      if ((value ?? null) !== null && !known.has(field))
        throw refuse('write.field', { adapter: id, record: i + 1, field, known: [...known].join(', ') })
}

function periodOf(
  adapter: Adapter,
  columns: readonly FormColumn[],
  records: readonly WritableRecord[],
  { period }: WriteOptions,
): string | null {
  const hasMonth = columns.some(({ fields }) => fields.includes('month'))
  return period ?? (adapter.period === null || hasMonth ? null : monthOf(adapter, records))
}

/** The one month that records state; null where none does. */
function monthOf({ id }: Adapter, records: readonly WritableRecord[]): string | null {
  const months = new Set(records.flatMap(({ month }) => (typeof month === 'string' ? [month] : [])))
  if (months.size > 1) throw refuse('write.period', { adapter: id, months: [...months].sort().join(', ') })
  return [...months][0] ?? null
}
