import type { Entity } from '../model/entity.ts'
import type { Field } from '../model/field.ts'
import { parseBankAccount } from '../values/bank-account.ts'
import type { CellValue, RecordBatch } from './batch.ts'
import { cellAt } from './cell-at.ts'
import type { Column } from './column.ts'
import type { Dictionary } from './dictionary.ts'
import { type Cells, fillColumn } from './fill.ts'
import type { Identity } from './identity.ts'
import type { Keys } from './keys.ts'
import type { Table } from './table.ts'

export interface Building {
  readonly batches: readonly RecordBatch[]
  /** Number of the first record of each batch. */
  readonly firstRecord: readonly number[]
  readonly dictionary: Dictionary
  readonly identity: Identity
  readonly keys: Readonly<Record<string, Keys>>
}

/** The rows of an entity that records state, in the order of the batches. */
export function statedTable(name: string, entity: Entity, building: Building): Table {
  const made = building.batches.flatMap((batch, b) => (batch.makes.includes(name) ? [{ batch, b }] : []))
  const size = made.reduce((sum, { batch }) => sum + batch.rows.length, 0)
  const [of, index, record] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  let row = 0
  made.forEach(({ batch, b }, nth) => {
    for (let i = 0; i < batch.rows.length; i++, row++) {
      of[row] = nth
      index[row] = i
      record[row] = (building.firstRecord[b] as number) + i
    }
  })
  const columns = Object.fromEntries(
    Object.entries(entity.fields).map(([field, definition]): [string, Column] => {
      const stated = made.map(({ batch }) => batch.columns[field])
      const value = (at: number): CellValue | null => {
        const column = stated[of[at] as number]
        return column ? cellAt(column, index[at] as number) : null
      }
      const cells: Cells = {
        size,
        value,
        key: (at) => {
          const { batch } = made[of[at] as number] as (typeof made)[number]
          return keyRow(value(at), definition, field, { batch, index: index[at] as number }, building)
        },
      }
      return [field, fillColumn(definition, cells, building.dictionary)]
    }),
  )
  return { name, entity, size, columns, record, keys: null }
}

/**
 * A person always has a key, a surrogate where none is known. Another key that is not stated, or an account
 * that cannot be one (lost digits, words), is unknown and joins nothing.
 */
export function keyRow(
  value: CellValue | null,
  field: Field,
  name: string,
  { batch, index }: { batch: RecordBatch; index: number },
  { keys, identity }: Building,
): number {
  const text = value === null ? null : String(value)
  if (text === null && field.blank === 'none') return -2
  const list = keys[field.to as string]
  if (!list) return -1
  if (field.to === 'person') return list.row(identity.person(text, batch, index, name))
  if (text === null) return -1
  if (field.to !== 'account') return list.row(text)
  const account = parseBankAccount(text)
  return account.ok ? list.row(account.value.number) : -1
}
