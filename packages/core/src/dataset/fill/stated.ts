import type { Entity } from '../../model/entity.ts'
import type { Field } from '../../model/field.ts'
import type { RecordBatch } from '../batch.ts'
import type { CodeColumn, Column } from '../column.ts'
import type { Dictionary } from '../keys/dictionary.ts'
import { remember } from '../remember.ts'
import type { Table } from '../table.ts'
import { fillColumn } from './fill.ts'
import { keyColumn, type Naming } from './key-column.ts'
import type { Piece } from './piece.ts'
import { whenAsked } from './when-asked.ts'
import { withPart } from './with-part.ts'

export interface Building extends Naming {
  readonly batches: readonly RecordBatch[]
  /** Number of the first record of each batch. */
  readonly firstRecord: readonly number[]
  readonly dictionary: Dictionary
  /** Six-digit prefixes that identity numbers may begin with; undefined: not tested. */
  readonly areas: ReadonlySet<string> | undefined
  /** The column of a field that no record states, where it is at hand. */
  readonly unstated?: (name: string, field: Field, made: readonly Made[]) => Column | undefined
}

/** A batch that states rows of an entity, and its place among all. */
interface Made {
  readonly batch: RecordBatch
  readonly b: number
}

/** The rows of an entity that records state, in the order of the batches. */
export function statedTable(name: string, entity: Entity, building: Building): Table {
  const made = building.batches.flatMap((batch, b) => (batch.makes.includes(name) ? [{ batch, b }] : []))
  const size = made.reduce((sum, { batch }) => sum + batch.rows.length, 0)
  return size === 0
    ? remember(
        remember(empty, entity, () => new Map<string, Table>()),
        name,
        () => filled(name, entity, [], 0, building),
      )
    : filled(name, entity, made, size, building)
}

/** Tables of entities of which nothing is stated, by name. */
const empty = new WeakMap<Entity, Map<string, Table>>()

function filled(
  name: string,
  entity: Entity,
  made: readonly Made[],
  size: number,
  building: Building,
): Table {
  const record = new Int32Array(size)
  let row = 0
  for (const { batch, b } of made) {
    const first = building.firstRecord[b] as number
    for (let i = 0; i < batch.rows.length; i++) record[row++] = first + i
  }
  const columns: Record<string, Column> = {}
  for (const field of Object.keys(entity.fields))
    columns[field] =
      building.unstated?.(field, entity.fields[field] as Field, made) ?? stated(field, entity, made, building)
  return { name, entity, size, columns, record, keys: null }
}

function stated(name: string, { fields }: Entity, made: readonly Made[], building: Building): Column {
  const definition = fields[name] as Field
  const fill = () => {
    const pieces = made.map(({ batch: given }): Piece => {
      const batch = withPart(given, name, definition)
      const { length } = batch.rows
      if (definition.type === 'ref')
        return { size: length, codes: keyColumn(building, batch, name, definition) }
      return { size: length, values: batch.columns[name]?.values }
    })
    return fillColumn(definition, pieces, building.dictionary)
  }
  if (made.length === 0) return fill()
  const column = whenAsked(definition, fill)
  const { to } = definition
  if (to) remember(building.turns, to, () => []).push(() => (column as CodeColumn).codes)
  return column
}
