import { HeduiError } from '../model/error.ts'
import { codeAt } from './at.ts'
import { Beside } from './beside.ts'
import { type CodeColumn, rowOf } from './column.ts'
import type { Dataset } from './interface.ts'
import { Meeting } from './meeting.ts'
import { remember } from './remember.ts'
import type { Table } from './table.ts'

/** A relation to one row: -1 unknown, -2 nothing. */
export interface ToOne {
  readonly to: string
  at(row: number): number
}

/** A relation to many rows: calls back with each, in rising order; -1 where our key is not known, -2 where there is none, else 0. */
export interface ToMany {
  readonly to: string
  each(row: number, visit: (item: number) => void): number
}

/** How relations of a dataset are followed: by tables made for all rows, or by looking up single rows. */
export interface Reading {
  /** Whether it pays to compute what registers say of all rows of an entity at once. */
  readonly wholeTables: boolean
  one(entity: string, relation: string): ToOne
  many(entity: string, relation: string): ToMany
  /** Answers about coverage that were found before. */
  readonly covered: Map<string, boolean>
}

const readings = new Beside<Dataset, Reading>()

/** How a dataset is read: by whole tables, unless it was made for asking about a few rows. */
export const readingOf = (dataset: Dataset): Reading => remember(readings, dataset, () => byTables(dataset))

/** Makes a dataset one that is read row by row; `covered` are answers of a dataset with the same coverage. */
export function readByRows(dataset: Dataset, covered: Map<string, boolean>): Dataset {
  readings.set(dataset, byRows(dataset, covered))
  return dataset
}

const seldom = new WeakMap<Dataset, Dataset>()

/** The same dataset, for asking about a few of its rows: nothing is computed of rows that nobody asks about. */
export function forFewRows(dataset: Dataset): Dataset {
  const reading = readingOf(dataset)
  if (!reading.wholeTables) return dataset
  return remember(seldom, dataset, () => {
    // Of a dataset laid over another it is a getter, which is not copied.
    const own = { ...dataset, dictionary: dataset.dictionary }
    readings.set(own, { ...reading, wholeTables: false })
    return own
  })
}

function byTables(dataset: Dataset): Reading {
  return {
    wholeTables: true,
    covered: new Map(),
    one(entity, relation) {
      const { to, rows } = dataset.one(entity, relation)
      return { to, at: (row) => rows[row] as number }
    },
    many(entity, relation) {
      const {
        to,
        group,
        index: { offsets, rows },
      } = dataset.many(entity, relation)
      return {
        to,
        each(row, visit) {
          const g = group[row] as number
          if (g < 0) return g
          for (let k = offsets[g] as number; k < (offsets[g + 1] as number); k++) visit(rows[k] as number)
          return 0
        },
      }
    },
  }
}

function byRows(dataset: Dataset, covered: Map<string, boolean>): Reading {
  const ones: ByRelation<ToOne> = new Map()
  const manys: ByRelation<ToMany> = new Map()
  return {
    wholeTables: false,
    covered,
    one: (entity, relation) =>
      remember(of(ones, entity), relation, () => toOne(dataset, dataset.table(entity), relation)),
    many: (entity, relation) =>
      remember(of(manys, entity), relation, () => toMany(dataset, dataset.table(entity), relation)),
  }
}

/** What is kept of relations, by entity and name. */
export type ByRelation<T> = Map<string, Map<string, T>>

export const of = <T>(known: ByRelation<T>, entity: string): Map<string, T> =>
  remember(known, entity, () => new Map<string, T>())

function toOne(dataset: Dataset, table: Table, relation: string): ToOne {
  const column = table.columns[relation]
  if (column?.kind === 'code' && column.to !== undefined) return new OneNamed(column, column.to)
  const definition = table.entity.one[relation]
  if (!definition) throw unrelated(table, relation, Object.keys(table.entity.one))
  return new Meeting(table, definition, dataset.table, dataset.dictionary)
}

function toMany(dataset: Dataset, table: Table, relation: string): ToMany {
  const definition = table.entity.many[relation]
  if (!definition) throw unrelated(table, relation, Object.keys(table.entity.many))
  return new Meeting(table, definition, dataset.table, dataset.dictionary)
}

/** To the row that a field names. */
class OneNamed implements ToOne {
  readonly to: string
  readonly #column: CodeColumn

  constructor(column: CodeColumn, to: string) {
    this.#column = column
    this.to = to
  }
  at(row: number): number {
    return rowOf(codeAt(this.#column, row))
  }
}

/** Error `dataset.relation`. */
export const unrelated = ({ name }: Table, relation: string, known: readonly string[]): HeduiError =>
  new HeduiError('dataset.relation', { entity: name, relation, known })
