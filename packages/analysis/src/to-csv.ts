import { mask, type Sensitivity } from '@hedui/core'
import type { ColumnTable } from 'arquero'

export interface CsvOptions {
  /** What kind of personal data columns hold: these are masked. Others are written as they are. */
  readonly masked?: Readonly<Record<string, Sensitivity>>
}

/**
 * A table as CSV that a spreadsheet opens as it is meant: UTF-8 with a byte order mark, CRLF, null as nothing, and
 * a `'` before any text that a spreadsheet would run as a formula or take for a number and round.
 */
export function toCsv(table: ColumnTable, { masked = {} }: CsvOptions = {}): string {
  const names = table.columnNames()
  const columns = names.map((name) => {
    const sensitivity = masked[name]
    return (table.array(name) as unknown[]).map((value) => {
      if (value === null || value === undefined) return ''
      if (typeof value !== 'string') return String(value)
      return quoted(harmless(sensitivity === undefined ? value : mask(value, sensitivity)))
    })
  })
  const lines = Array.from({ length: table.numRows() }, (_, row) =>
    columns.map((column) => column[row]).join(),
  )
  return `\uFEFF${[names.map(quoted).join(), ...lines].join('\r\n')}\r\n`
}

const harmless = (text: string): string => (/^[=+\-@\t\r]|^\d{12,}$/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
