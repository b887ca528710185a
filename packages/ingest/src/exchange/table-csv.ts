import { type BatchColumn, type CellValue, cellAt, type RecordBatch } from '@hedui/core'
import { openBook } from '../readers/open-book.ts'
import type { ResourceType } from './descriptor.ts'

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

const readers: Readonly<Record<Field['type'], (text: string) => CellValue>> = {
  string: (text) => text,
  integer: Number,
  number: Number,
  boolean: (text) => text === 'true',
}

/** The rows and the values by field of a table that `tableCsv` wrote. */
export function readTable(
  bytes: Uint8Array,
  path: string,
  fields: readonly Field[],
): { readonly rows: number[]; readonly values: ReadonlyMap<string, (CellValue | null)[]> } {
  const [, ...lines] = openBook(bytes, { file: path }).sheets[0]?.lines ?? []
  const values = new Map<string, (CellValue | null)[]>()
  for (const [at, { name, type }] of fields.entries())
    if (at > 0)
      values.set(
        name,
        lines.map((line) => {
          const { kind, text } = line.cell(at)
          return kind === 'blank' ? null : readers[type](text)
        }),
      )
  return { rows: lines.map((line) => Number(line.cell(0).text)), values }
}
