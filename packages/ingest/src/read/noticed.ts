import { type BatchColumn, type CellValue, cellAt, type RecordBatch, type Source } from '@hedui/core'
import type { CellIssue } from './read-column.ts'

/** What rules ask about of all that reading notices: shifted rows, accounts and telephones that cannot be one. */
const told = /^(?:row\.shifted$|bank-account\.|phone\.)/

interface Sheet {
  readonly source: Source
  /** Rows of all records, those left out included. */
  readonly rows: readonly number[]
  readonly stated: Readonly<Record<string, CellValue>>
  readonly columns: ReadonlyMap<string, BatchColumn>
}

/** What was noticed of the rows of a sheet, as records that stand where it was noticed; none: null. */
export function noticedIn(
  { source, rows, stated, columns }: Sheet,
  issues: readonly CellIssue[],
): RecordBatch | null {
  const noticed = issues.filter(({ code }) => told.test(code))
  if (noticed.length === 0) return null
  const column = (value: (issue: CellIssue) => CellValue | null): BatchColumn => ({
    heading: null,
    compulsory: false,
    values: noticed.map(value),
  })
  const copied = (...fields: readonly string[]) =>
    column(({ index }) => {
      const [read] = fields.flatMap((field) => columns.get(field) ?? [])
      return read
        ? cellAt(read, index)
        : (fields.map((field) => stated[field]).find((one) => one !== undefined) ?? null)
    })
  return {
    source: { ...source, register: 'reading' },
    makes: ['readingIssue'],
    rows: noticed.map(({ index }) => rows[index] as number),
    columns: {
      code: column(({ code }) => code),
      field: column(({ column: heading }) => heading),
      written: column(({ raw }) => raw),
      shift: column(({ facts }) => (typeof facts.shift === 'number' ? Math.abs(facts.shift) : null)),
      person: copied('beneficiary', 'person'),
      ...Object.fromEntries(
        ['name', 'programme', 'month', 'township', 'village'].map((field) => [field, copied(field)]),
      ),
    },
    coverage: [],
  }
}
