import type { Catalogue, CellValue, RecordBatch } from '@hedui/core'
import { type Adapter, readFiles } from '@hedui/ingest'
import { expect, it } from 'vitest'

/** A synthetic file of one adapter, and the records that it states. */
export interface Sample {
  readonly adapter: Adapter
  readonly file: string
  readonly above?: readonly string[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly records: readonly Readonly<Record<string, CellValue>>[]
}

/** The cells of a line, written with `|` between them. */
export const cells = (line: string): readonly string[] => line.split('|')

/** Reads lines of cells as the text file that a department would send. */
export function read(
  adapters: readonly Adapter[],
  { file, above = [], headings, rows }: Omit<Sample, 'adapter' | 'records'>,
  catalogue: Catalogue = [],
) {
  const lines = [...above.map((title) => [title]), headings, ...rows]
  const text = lines.map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\r\n')
  const bytes = new TextEncoder().encode(text)
  const { batches, files, issues } = readFiles([{ file, bytes }], { adapters, catalogue })
  return {
    adapters: files.map(({ adapter }) => adapter),
    records: batches.flatMap(recordsOf),
    coverage: batches.flatMap(({ coverage }) => coverage),
    issues: issues.map(({ row, column, code }) => ({ row, column, code })),
  }
}

const recordsOf = ({ rows, columns }: RecordBatch): Record<string, CellValue>[] =>
  rows.map((_, i) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([field, { values }]) => {
        const value = values[i] ?? null
        return value === null ? [] : [[field, value]]
      }),
    ),
  )

/** A heading without the marks that readers ignore. */
const plain = (heading: string): string => heading.replace(/\*|（元）/g, '')

/** What every adapter promises of its form. */
export function conforms(sample: Sample, others: readonly Adapter[], catalogue: Catalogue = []): void {
  const { adapter, records } = sample
  const headings = sample.headings.map(plain)

  it(`${adapter.id} reads its form into records`, () => {
    const result = read(others, sample, catalogue)
    expect(result.adapters).toEqual([adapter.id])
    expect(result.issues).toEqual([])
    expect(result.records).toEqual(records)
  })

  it(`${adapter.id} reads the same under every heading that it knows`, () => {
    for (const [field, column] of Object.entries(adapter.columns)) {
      const used = column.headings.find((known) => headings.includes(known))
      for (const other of column.headings.filter(
        (known) => !/[/:]/.test(known) && !headings.includes(known),
      )) {
        const renamed = headings.map((heading) => (heading === used ? other : heading))
        expect(
          read([adapter], { ...sample, headings: renamed }, catalogue).records,
          `${field}: ${other}`,
        ).toEqual(records)
      }
    }
  })

  it(`${adapter.id} is not recognised without one of its compulsory headings`, () => {
    for (const [field, { headings: known, optional }] of Object.entries(adapter.columns)) {
      if (optional) continue
      const left = headings.map((heading) => (known.includes(heading) ? '其他栏目' : heading))
      expect(read([adapter], { ...sample, headings: left }, catalogue).adapters, field).toEqual([null])
    }
  })

  it(`${adapter.id} has cells that read what they write`, () => {
    const context = { catalogue: { programmeOf: () => 'old-age' } }
    for (const { cell } of Object.values(adapter.columns))
      for (const example of cell.examples) {
        const { value } = cell.decode(example, context)
        expect(value, `${cell.name} ${example}`).not.toBeNull()
        expect(cell.decode(cell.encode(value as never), context).value, `${cell.name} ${example}`).toEqual(
          value,
        )
      }
  })
}
