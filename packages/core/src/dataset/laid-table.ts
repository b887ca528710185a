import type { Column } from './column.ts'
import { keyRowIn } from './keys.ts'
import { LaidCodes, LaidRange } from './laid-column.ts'
import type { Table } from './table.ts'

/** Rows in rising order. */
export type Rows = ArrayLike<number>
export type Lookup = (value: number) => Rows
export type Patches = ReadonlyMap<string, ReadonlyMap<number, number>>

const noPatches: Patches = new Map()
const unchanged: ReadonlyMap<number, number> = new Map()
const noRows: ReadonlySet<number> = new Set()

/** The rows of a table below, and after them rows of our own. */
export class LaidTable implements Table {
  readonly name: string
  readonly entity: Table['entity']
  readonly size: number
  readonly columns: Readonly<Record<string, Column>>
  readonly below: Table
  readonly own: Table
  /** Rows below that our own rows do away with. */
  readonly gone: ReadonlySet<number>
  /** By field: what our own rows change in rows below. */
  readonly patches: Patches
  /** By field: how to find the rows that state a value. */
  readonly lookups = new Map<string, Lookup>()

  constructor(below: Table, own: Table, patches = noPatches, gone = noRows) {
    this.name = below.name
    this.entity = below.entity
    this.size = below.size + own.size
    this.below = below
    this.own = own
    this.gone = gone
    this.patches = patches
    const columns: Record<string, Column> = {}
    for (const field of Object.keys(below.columns))
      columns[field] = laidColumn(
        below.columns[field] as Column,
        own.columns[field] as Column,
        patches.get(field),
      )
    this.columns = columns
  }
  get record(): Int32Array | null {
    const [below, own] = [this.below.record, this.own.record]
    return below && own && Int32Array.from({ length: this.size }, (_, row) => recordAt(this, row) as number)
  }
  get keys(): readonly string[] | null {
    return this.below.keys && [...this.below.keys, ...(this.own.keys ?? [])]
  }
}

function laidColumn(below: Column, own: Column, patch = unchanged): Column {
  if (below.kind === 'code' && own.kind === 'code') return new LaidCodes(below, own, patch)
  if (below.kind === 'range' && own.kind === 'range') return new LaidRange(below, own)
  throw new RangeError(`columns of two kinds: ${below.kind} and ${own.kind}`)
}

/** The key of a row; undefined where the row has none. */
export function keyAt(table: Table, row: number): string | undefined {
  if (!(table instanceof LaidTable)) return table.keys?.[row]
  return row < table.below.size ? table.below.keys?.[row] : table.own.keys?.[row - table.below.size]
}

/** The row of a key; -1 where there is none. */
export function rowOfKey(table: Table, key: string): number {
  if (!(table instanceof LaidTable)) return table.keys ? keyRowIn(table.keys, key) : -1
  const below = rowOfKey(table.below, key)
  if (below >= 0) return below
  const own = rowOfKey(table.own, key)
  return own < 0 ? -1 : table.below.size + own
}

/** The record that states a row; undefined where none does. */
export function recordAt(table: Table, row: number): number | undefined {
  if (!(table instanceof LaidTable)) return table.record?.[row]
  return row < table.below.size ? table.below.record?.[row] : table.own.record?.[row - table.below.size]
}

/** Whether rows are keys. */
export const hasKeys = (table: Table): boolean =>
  (table instanceof LaidTable ? table.below.keys : table.keys) !== null

/** A table of the same columns without rows. */
export const withoutRows = (table: Table): Table => ({
  ...table,
  size: 0,
  columns: Object.fromEntries(
    Object.entries(table.columns).map(([field, column]): [string, Column] => [
      field,
      column.kind === 'code'
        ? { ...column, codes: new Uint32Array() }
        : { ...column, lo: new Float64Array(), hi: new Float64Array() },
    ]),
  ),
  record: table.record && new Int32Array(),
  keys: table.keys && [],
})

/** Rows below of which something changed, and own rows. */
export function changedRows({ below, own, patches }: LaidTable): number[] {
  const patched = new Set([...patches.values()].flatMap((patch) => [...patch.keys()]))
  return [...patched, ...Array.from({ length: own.size }, (_, i) => below.size + i)]
}
