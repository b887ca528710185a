import type { Graph } from '../model/graph.ts'
import type { CellValue, RecordBatch } from './batch.ts'
import { cellAt } from './cell-at.ts'
import { fillColumn } from './fill.ts'
import { type Building, keyRow } from './stated.ts'
import type { Table } from './table.ts'

type Cell = CellValue | null

/** The lines of a table, column by column; the record comes first. */
interface Lines {
  readonly columns: Readonly<Record<string, readonly Cell[]>>
  add(cells: readonly Cell[]): void
}

function linesOf(...fields: readonly ['record', ...string[]]): Lines {
  const lists = fields.map((): Cell[] => [])
  return {
    columns: Object.fromEntries(fields.map((field, i) => [field, lists[i] as Cell[]])),
    add(cells) {
      cells.forEach((each, i) => {
        lists[i]?.push(each)
      })
    },
  }
}

/** One row for every record: its register, programme and month. */
export function recordTable(graph: Graph, building: Building): Table {
  const lines = linesOf('record', 'register', 'programme', 'month')
  building.batches.forEach((batch, b) => {
    for (let i = 0; i < batch.rows.length; i++)
      lines.add([
        (building.firstRecord[b] as number) + i,
        batch.source.register,
        cell(batch, 'programme', i),
        cell(batch, 'month', i),
      ])
  })
  return detailTable('record', graph, building, lines)
}

/**
 * Every identity number as its record writes it, and every compulsory cell that states nothing; a gap is about
 * the person whom the record is about.
 */
export function detailTables(graph: Graph, building: Building): { identifier: Table; gap: Table } {
  const identifiers = linesOf('record', 'field', 'person', 'name', 'number', 'state', 'birthDate')
  const gaps = linesOf('record', 'field', 'person', 'name', 'register', 'programme', 'month')
  building.batches.forEach((batch, b) => {
    const first = building.firstRecord[b] as number
    const persons = personFields(graph, batch)
    const main = persons[0]
    for (const [field, column] of Object.entries(batch.columns)) {
      const { compulsory } = column
      const isPerson = persons.includes(field)
      if (!isPerson && !compulsory) continue
      const about = (i: number, of: string | undefined) => [
        first + i,
        field,
        of === undefined ? -1 : keyRow(cell(batch, of, i), anyPerson, of, { batch, index: i }, building),
        cell(batch, of === main ? 'name' : `${of}Name`, i),
      ]
      for (let i = 0; i < batch.rows.length; i++) {
        const value = cellAt(column, i)
        if (value !== null && isPerson) {
          const { text, state, birthDate } = building.identity.read(String(value))
          identifiers.add([...about(i, field), text, state, birthDate ?? null])
        }
        if (value === null && compulsory)
          gaps.add([
            ...about(i, main),
            batch.source.register,
            cell(batch, 'programme', i),
            cell(batch, 'month', i),
          ])
      }
    }
  })
  return {
    identifier: detailTable('identifier', graph, building, identifiers),
    gap: detailTable('gap', graph, building, gaps),
  }
}

const anyPerson = { to: 'person', blank: 'unknown' } as Parameters<typeof keyRow>[1]

function cell(batch: RecordBatch, field: string, row: number): CellValue | null {
  const column = batch.columns[field]
  return column ? cellAt(column, row) : null
}

/** Fields of the batch that name persons, the one the record is about first. */
function personFields(graph: Graph, batch: RecordBatch): string[] {
  const fields = batch.makes.flatMap((entity) => Object.entries(graph.entities[entity]?.fields ?? {}))
  return [
    ...new Set(
      fields.filter(([name, f]) => f.to === 'person' && name in batch.columns).map(([name]) => name),
    ),
  ]
}

function detailTable(name: string, graph: Graph, building: Building, { columns: lists }: Lines): Table {
  const entity = graph.entities[name]
  if (!entity) throw new RangeError(`the graph has no entity ${name}`)
  const record = Int32Array.from((lists.record ?? []) as readonly number[])
  const columns = Object.fromEntries(
    Object.entries(entity.fields).map(([field, definition]) => {
      const list = lists[field] ?? []
      const cells = {
        size: record.length,
        value: (row: number) => list[row] ?? null,
        key: (row: number) => list[row] as number,
      }
      return [field, fillColumn(definition, cells, building.dictionary)]
    }),
  )
  return { name, entity, size: record.length, columns, record, keys: null }
}
