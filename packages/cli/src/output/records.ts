import { toCsv } from '@hedui/analysis'
import { mask, type Sensitivity } from '@hedui/core'
import { table as lined } from '../text/table.ts'

export const recordFormats = ['pretty', 'csv', 'json'] as const
export type RecordFormat = (typeof recordFormats)[number]

type Records = Parameters<typeof toCsv>[0]

/** Records as text: lines for the eye, CSV for a spreadsheet, JSON for a program; personal data masked as told. */
export function recordsText(
  records: Records,
  format: RecordFormat,
  masked: Readonly<Record<string, Sensitivity>>,
): string {
  if (format === 'csv') return toCsv(records, { masked })
  const shown = (records.objects() as Record<string, unknown>[]).map((record) =>
    Object.entries(record).map(([name, value]) => [name, maskedValue(value, masked[name])] as const),
  )
  if (format === 'json')
    return `${JSON.stringify({ records: shown.map((record) => Object.fromEntries(record)) }, null, 2)}\n`
  const names = records.columnNames()
  return `${lined([names, ...shown.map((record) => record.map(([, value]) => String(value ?? '')))]).join('\n')}\n`
}

const maskedValue = (value: unknown, sensitivity: Sensitivity = 'none'): unknown =>
  typeof value === 'string' ? mask(value, sensitivity) : value
