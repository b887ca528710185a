import type { BatchColumn, Coverage, RecordBatch } from '../../src/dataset/batch.ts'
import type { HostRecord } from '../../src/dataset/host.ts'

interface Told {
  readonly register: string
  readonly makes: readonly string[]
  readonly rows: readonly HostRecord[]
  readonly file?: string
  readonly sheet?: string
  /** Physical rows; left out: from 2 on. */
  readonly lines?: readonly number[]
  readonly headings?: Readonly<Record<string, string>>
  readonly compulsory?: readonly string[]
  readonly coverage?: readonly Coverage[]
  readonly sha256?: string
}

/** The records of one sheet, as an adapter hands them over. */
export function batch({ register, makes, rows, headings = {}, compulsory = [], ...told }: Told): RecordBatch {
  const fields = [...new Set([...rows.flatMap((row) => Object.keys(row)), ...compulsory])]
  const column = (field: string): BatchColumn => ({
    heading: headings[field] ?? null,
    compulsory: compulsory.includes(field),
    values: rows.map((row) => row[field] ?? null),
  })
  return {
    source: {
      file: told.file ?? `${register}.csv`,
      sheet: told.sheet ?? null,
      department: 'test',
      register,
      adapter: `test.${register}`,
      adapterVersion: '1',
      sha256: told.sha256 ?? null,
    },
    makes,
    rows: told.lines ?? rows.map((_, i) => i + 2),
    columns: Object.fromEntries(fields.map((field) => [field, column(field)])),
    coverage: told.coverage ?? [],
  }
}

/** A register that is complete everywhere and always. */
export const everywhere = (register: string): Coverage => ({
  register,
  programme: null,
  area: '*',
  from: '1900-01-01',
  to: null,
})
