import type { Graph } from '../../model/create-graph.ts'
import type { Entity } from '../../model/entity.ts'
import type { Field } from '../../model/field.ts'
import type { BatchColumn, CellValues, RecordBatch } from '../batch.ts'
import { type Column, codesOfRows } from '../column.ts'
import { remember } from '../remember.ts'
import type { Table } from '../table.ts'
import { cellAt, isBlankAt } from './cell-at.ts'
import { fillColumn } from './fill.ts'
import { type KeyField, keyColumn } from './key-column.ts'
import { readNumbers } from './numbers-read.ts'
import { pickCells, pickCodes } from './pick-cells.ts'
import { type Piece, sizeOfPieces } from './piece.ts'
import type { Building } from './stated.ts'
import { whenAsked } from './when-asked.ts'

/** Some records of a batch, field by field. */
interface Lines {
  readonly size: number
  /** Numbers of the records. */
  readonly record: Int32Array
  readonly fields: Readonly<Record<string, () => Omit<Piece, 'size'>>>
  /** What their numbers say, in other fields. */
  readonly read?: () => Readonly<Record<string, Omit<Piece, 'size'>>>
}

/** One row for every record: its register, programme and month. */
export function recordTable(graph: Graph, building: Building): Table {
  return detailTable(
    'record',
    graph,
    building,
    building.batches.map((batch, b) => {
      const { length } = batch.rows
      return { size: length, record: numbers(building, b), fields: recordFields(batch, null, length) }
    }),
  )
}

/** Numbers the persons whom records name. */
export function numberPersons(graph: Graph, building: Building): void {
  const named = building.batches.map((batch) => ({ batch, fields: [...personFields(graph, batch)] }))
  for (const { batch, fields } of named)
    for (const [name, field] of fields) keyColumn(building, batch, name, field)
  // A gap is about somebody even where a blank says that there is nobody.
  for (const { batch, fields } of named)
    for (const [name, { blank }] of fields.slice(0, 1))
      if (blank === 'none' && gapsIn(batch).length > 0) keyColumn(building, batch, name, anyPerson)
}

/**
 * Every identity number as its record writes it, and every compulsory cell that states nothing; a gap is about
 * the person whom the record is about.
 */
export function detailTables(graph: Graph, building: Building): Table[] {
  const identifiers: Lines[] = []
  const gaps: Lines[] = []
  const reading = once(() => readNumbers(building))
  building.batches.forEach((batch, b) => {
    const fields = personFields(graph, batch)
    const [main] = fields.keys()
    const about = (at: Int32Array, field: string, of: string | undefined, definition: KeyField) => ({
      size: at.length,
      record: numbers(building, b, at),
      fields: {
        field: () => always(field, at.length),
        name: () => cells(batch.columns[of === main ? 'name' : `${of}Name`], at),
        ...(of === main && {
          statedBirthDate: () => fullDates(batch.columns.birthDate, at),
          statedSex: () => cells(batch.columns.sex, at),
        }),
        ...(of !== undefined && {
          person: () => ({ codes: pickCodes(keyColumn(building, batch, of, definition), at) }),
        }),
      },
    })
    for (const [field, column] of Object.entries(batch.columns)) {
      const definition = fields.get(field)
      if (!definition) continue
      const at = recordsThat(column, batch.rows.length, false)
      const read = once(() => {
        const codes = pickCodes(keyColumn(building, batch, field, definition), at)
        return reading()(pickCells(column.values, at), codes)
      })
      identifiers.push({ ...about(at, field, field, definition), read })
    }
    for (const [field, at] of gapsIn(batch)) {
      const lines = about(at, field, main, anyPerson)
      gaps.push({ ...lines, fields: { ...recordFields(batch, at, at.length), ...lines.fields } })
    }
  })
  return [detailTable('identifier', graph, building, identifiers), detailTable('gap', graph, building, gaps)]
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** The compulsory fields that some records leave blank, and those records. */
const gapsIn = ({ columns, rows }: RecordBatch) =>
  Object.entries(columns).flatMap(([field, column]) => {
    const at = column.compulsory ? recordsThat(column, rows.length, true) : none
    return at.length === 0 ? [] : [[field, at] as const]
  })

const none = new Int32Array()

const anyPerson = { to: 'person', blank: 'unknown' } as const

const always = (word: string, size: number) => ({ values: { codes: new Int32Array(size), words: [word] } })

const cells = (
  column: BatchColumn | undefined,
  at: Int32Array | null,
): { values: CellValues | undefined } => ({
  values: column && (at ? pickCells(column.values, at) : column.values),
})

/** Days; what states a year or a month alone is blank. */
const fullDates = (column: BatchColumn | undefined, at: Int32Array): { values: CellValues | undefined } => ({
  values:
    column &&
    Array.from(at, (record) => {
      const value = cellAt(column, record)
      return String(value).length === 'YYYY-MM-DD'.length ? value : null
    }),
})

const recordFields = (
  { source, columns }: RecordBatch,
  at: Int32Array | null,
  size: number,
): Lines['fields'] => ({
  register: () => always(source.register, size),
  programme: () => cells(columns.programme, at),
  month: () => cells(columns.month, at),
})

/** Numbers of records of a batch; left out: of all of them. */
function numbers({ firstRecord, batches }: Building, b: number, at?: Int32Array): Int32Array {
  const record = new Int32Array(at ? at.length : (batches[b] as RecordBatch).rows.length)
  const first = firstRecord[b] as number
  for (let i = 0; i < record.length; i++) record[i] = first + (at ? (at[i] as number) : i)
  return record
}

/** The records that state nothing in a column, or those that state something. */
function recordsThat(column: BatchColumn, size: number, blank: boolean): Int32Array {
  const at = new Int32Array(size)
  let n = 0
  for (let i = 0; i < size; i++) if (isBlankAt(column, i) === blank) at[n++] = i
  return at.subarray(0, n)
}

/** Fields of the batch that name persons, the one the record is about first. */
function personFields(graph: Graph, batch: RecordBatch): ReadonlyMap<string, Field> {
  // What is said of reading repeats numbers that stand elsewhere.
  if (batch.source.register === 'reading') return new Map()
  const persons = new Map<string, Field>()
  for (const name of batch.makes) {
    const entity = graph.entities[name]
    for (const field of entity ? remember(naming, entity, () => namingPersons(entity)) : [])
      if (field in batch.columns && !persons.has(field)) persons.set(field, entity?.fields[field] as Field)
  }
  return persons
}

const naming = new WeakMap<Entity, readonly string[]>()
const namingPersons = ({ fields }: Entity): readonly string[] =>
  Object.keys(fields).filter((field) => fields[field]?.to === 'person')

function detailTable(name: string, graph: Graph, { dictionary }: Building, lines: readonly Lines[]): Table {
  const entity = graph.entities[name]
  if (!entity) throw new RangeError(`the graph has no entity ${name}`)
  const record = new Int32Array(sizeOfPieces(lines))
  let start = 0
  for (const each of lines) {
    record.set(each.record, start)
    start += each.size
  }
  const columns: Record<string, Column> = {}
  for (const field of Object.keys(entity.fields)) {
    const definition = entity.fields[field] as Field
    const pieces = (): Piece[] =>
      field === 'record'
        ? [{ size: record.length, codes: codesOfRows(record) }]
        : lines.map((each) => ({ size: each.size, ...(each.fields[field]?.() ?? each.read?.()[field]) }))
    columns[field] = whenAsked(definition, () => fillColumn(definition, pieces(), dictionary))
  }
  return { name, entity, size: record.length, columns, record, keys: null }
}
