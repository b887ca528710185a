import type { Graph } from '../model/graph.ts'
import type { NationalId } from '../values/national-id.ts'
import type { CellValue, RecordBatch } from './batch.ts'
import { fillColumn } from './fill.ts'
import { type Building, keyRow } from './stated.ts'
import type { Table } from './table.ts'

type Line = Readonly<Record<string, CellValue | number | null>>

/** One row for every record: its register, programme and month. */
export function recordTable(graph: Graph, building: Building): Table {
  const lines = building.batches.flatMap((batch) =>
    batch.rows.map((_, i) => ({
      register: batch.source.register,
      programme: cell(batch, 'programme', i),
      month: cell(batch, 'month', i),
    })),
  )
  return detailTable('record', graph, building, lines, Int32Array.from(lines.keys()))
}

/**
 * Every identity number as its record writes it, and every compulsory cell that states nothing; a gap is about
 * the person whom the record is about.
 */
export function detailTables(graph: Graph, building: Building): { identifier: Table; gap: Table } {
  const identifiers: Line[] = []
  const gaps: Line[] = []
  building.batches.forEach((batch, b) => {
    const first = building.firstRecord[b] as number
    const persons = personFields(graph, batch)
    const main = persons[0]
    for (const [field, column] of Object.entries(batch.columns)) {
      const isPerson = persons.includes(field)
      if (!isPerson && !column.compulsory) continue
      const definition = { to: 'person', blank: 'unknown' } as Parameters<typeof keyRow>[1]
      column.values.forEach((value, i) => {
        const about = (of: string | undefined) => ({
          record: first + i,
          field,
          person: of ? keyRow(cell(batch, of, i), definition, of, { batch, index: i }, building) : -1,
          name: cell(batch, of === main ? 'name' : `${of}Name`, i),
        })
        if (value !== null && isPerson)
          identifiers.push({ ...about(field), ...idFacts(building.identity.read(String(value))) })
        if (value === null && column.compulsory)
          gaps.push({
            ...about(main),
            register: batch.source.register,
            programme: cell(batch, 'programme', i),
            month: cell(batch, 'month', i),
          })
      })
    }
  })
  return {
    identifier: detailTable('identifier', graph, building, identifiers, recordsOf(identifiers)),
    gap: detailTable('gap', graph, building, gaps, recordsOf(gaps)),
  }
}

const cell = (batch: RecordBatch, field: string, row: number): CellValue | null =>
  batch.columns[field]?.values[row] ?? null

const recordsOf = (lines: readonly Line[]): Int32Array =>
  Int32Array.from(lines, (line) => line.record as number)

const idFacts = ({ text: number, state, birthDate }: NationalId): Line => ({ number, state, birthDate })

/** Fields of the batch that name persons, the one the record is about first. */
function personFields(graph: Graph, batch: RecordBatch): string[] {
  const fields = batch.makes.flatMap((entity) => Object.entries(graph.entities[entity]?.fields ?? {}))
  return [
    ...new Set(
      fields.filter(([name, f]) => f.to === 'person' && name in batch.columns).map(([name]) => name),
    ),
  ]
}

function detailTable(
  name: string,
  graph: Graph,
  building: Building,
  lines: readonly Line[],
  record: Int32Array,
): Table {
  const entity = graph.entities[name]
  if (!entity) throw new RangeError(`the graph has no entity ${name}`)
  const columns = Object.fromEntries(
    Object.entries(entity.fields).map(([field, definition]) => {
      const value = (row: number) => (lines[row] as Line)[field] ?? null
      const cells = { size: lines.length, value, key: (row: number) => value(row) as number }
      return [field, fillColumn(definition, cells, building.dictionary)]
    }),
  )
  return { name, entity, size: lines.length, columns, record, keys: null }
}
