import type { Entity } from '../model/entity.ts'
import type { Column } from './column.ts'
import type { TextNumbers } from './keys/text-numbers.ts'

/** The rows of one entity, column by column. */
export interface Table {
  readonly name: string
  readonly entity: Entity
  readonly size: number
  readonly columns: Readonly<Record<string, Column>>
  /** The record that states each row, or -1; absent where no record does. */
  readonly record: Int32Array | null
  /** The key of each row: an identity number, a certificate number, …; absent where a row is no key. */
  readonly keys: readonly string[] | null
  /** Those keys, to ask for one without making a list of all. */
  readonly numbers?: TextNumbers
  /** For pairs: where they occur. */
  readonly occurrences?: readonly Occurrence[]
}

/** The rows of an entity in which pairs occur: true as long as these are the columns. */
export interface Occurrence {
  readonly entity: string
  /** The pair's fields and theirs. */
  readonly columns: readonly (readonly [ours: Column, theirs: Column])[]
  /** The row of the pair that each of their rows states, -1 for none. */
  readonly rows: Int32Array
}

/** Rows per row: those of row `i` are `rows[offsets[i]]` up to `rows[offsets[i + 1]]`. */
export interface Index {
  readonly offsets: Int32Array
  readonly rows: Int32Array
}

/** How many rows each row has, a byte each so that the table stays in the cache; 255 stands for 255 or more. */
export function degreesOf({ offsets }: Index): Uint8Array {
  const degrees = new Uint8Array(offsets.length - 1)
  for (let i = 0; i < degrees.length; i++)
    degrees[i] = Math.min(255, (offsets[i + 1] as number) - (offsets[i] as number))
  return degrees
}

/** Groups rows by the row they belong to; negative owners are left out. */
export function indexBy(owners: Int32Array, size: number): Index {
  const offsets = new Int32Array(size + 1)
  for (let row = 0; row < owners.length; row++) {
    const owner = owners[row] as number
    if (owner >= 0) offsets[owner + 1] = (offsets[owner + 1] as number) + 1
  }
  for (let i = 0; i < size; i++) offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number)
  const rows = new Int32Array(offsets[size] as number)
  const next = offsets.slice(0, size)
  for (let row = 0; row < owners.length; row++) {
    const owner = owners[row] as number
    if (owner < 0) continue
    rows[next[owner] as number] = row
    next[owner] = (next[owner] as number) + 1
  }
  return { offsets, rows }
}
