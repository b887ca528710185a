import { type BatchColumn, type CellValue, cellAt, type RecordBatch } from '@hedui/core'
import type { Limits } from '../readers/limits.ts'
import { openBook } from '../readers/open-book.ts'
import type { ResourceType } from './descriptor.ts'
import { refuse, refuseBeyond } from './refuse.ts'

/** The column that says where each record stands in its file. */
const rowColumn = 'row'

type Field = { readonly name: string; readonly type: ResourceType | 'integer' }

/** The records of a batch as CSV in UTF-8, with the types of its columns. */
export function tableCsv({ rows, columns }: RecordBatch): {
  readonly fields: Field[]
  readonly bytes: Uint8Array
} {
  const named = Object.entries(columns)
  const fields: Field[] = [
    { name: rowColumn, type: 'integer' },
    ...named.map(([name, column]) => ({ name, type: typeOf(column, rows.length) })),
  ]
  const lines = rows.map((row, i) => [row, ...named.map(([, column]) => cellAt(column, i))].map(spelt).join())
  const text = [fields.map(({ name }) => name).join(), ...lines].join('\r\n')
  return { fields, bytes: new TextEncoder().encode(`${text}\r\n`) }
}

function typeOf(column: BatchColumn, size: number): Field['type'] {
  for (let i = 0; i < size; i++) {
    const value = cellAt(column, i)
    if (typeof value === 'boolean') return 'boolean'
    if (typeof value === 'number') return 'number'
    if (value !== null) return 'string'
  }
  return 'string'
}

function spelt(value: CellValue | null): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What a text that `tableCsv` wrote stands for; undefined where it never writes such a text. */
const readers: Readonly<Record<Field['type'], (text: string) => CellValue | undefined>> = {
  string: (text) => text,
  integer: numberOf,
  number: numberOf,
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
}

function numberOf(text: string): number | undefined {
  const number = Number(text)
  return String(number) === text && Number.isFinite(number) ? number : undefined
}

/** The rows and the values by field of a table that `tableCsv` wrote. Errors: `package.form`, `package.limit`. */
export function readTable(
  bytes: Uint8Array,
  path: string,
  fields: readonly Field[],
  limits: Partial<Limits> | undefined,
): { readonly rows: number[]; readonly values: ReadonlyMap<string, (CellValue | null)[]> } {
  const { sheets, issues } = openBook(bytes, { file: path, limits })
  const [sheet] = sheets
  const beyond = issues.find(({ code }) => code === 'file.limit')
  if (beyond !== undefined) throw refuseBeyond(beyond.facts)
  if (sheet === undefined || issues.some(({ code }) => code === 'sheet.columns'))
    throw refuse('package.form', { path })
  const lines = sheet.lines.slice(1)
  const values = new Map<string, (CellValue | null)[]>()
  for (const [at, { name, type }] of fields.entries())
    if (at > 0)
      values.set(
        name,
        lines.map((line) => {
          const { kind, text } = line.cell(at)
          return kind === 'blank' ? null : sound(readers[type](text))
        }),
      )
  return { rows: lines.map((line) => sound(rowOf(line.cell(0).text))), values }

  function sound<T>(value: T | undefined): T {
    if (value === undefined) throw refuse('package.form', { path })
    return value
  }
}

const rowOf = (text: string): number | undefined => (/^\d{1,15}$/.test(text) ? Number(text) : undefined)
