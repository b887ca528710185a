import { exactAt, recordAt } from '../at.ts'
import type { Column } from '../column.ts'
import { createTextNumbers } from '../keys/text-numbers.ts'
import { remember } from '../remember.ts'
import { lookup, lookupIn } from '../rows-with.ts'
import type { Table } from '../table.ts'
import { type LaidRows, type Lookup, Over, type Rows } from './laid.ts'
import { LaidCodes, LaidRange } from './laid-column.ts'

export type Patches = ReadonlyMap<string, ReadonlyMap<number, number>>

const noPatches: Patches = new Map()
const unchanged: ReadonlyMap<number, number> = new Map()
const none: Rows = []
const noRows: ReadonlySet<number> = new Set()

/** The rows of a table below, and after them rows of our own. */
export class LaidTable extends Over implements LaidRows {
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
  readonly #lookups = new Map<string, Lookup>()

  constructor(below: Table, own: Table, patches = noPatches, gone = noRows) {
    super()
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
  /** How to find the rows that state a value in a field. */
  lookup(field: string): Lookup {
    return remember(this.#lookups, field, () => laidLookup(this, field))
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

/** A table of the same columns without rows. */
export const withoutRows = (table: Table): Table => remember(bare, table, () => emptied(table))
const bare = new WeakMap<Table, Table>()

const emptied = (table: Table): Table => ({
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
  ...(table.numbers ? { keys: [], numbers: createTextNumbers() } : { keys: null }),
})

/** Rows below of which something changed, and own rows. */
export function changedRows({ below, own, patches }: LaidTable): number[] {
  const patched = new Set([...patches.values()].flatMap((patch) => [...patch.keys()]))
  return [...patched, ...Array.from({ length: own.size }, (_, i) => below.size + i)]
}

/** Rows below that still state it, those that state it now, and our own. */
function laidLookup({ below, own, gone, patches }: LaidTable, field: string): Lookup {
  const known = new Map<number, Rows>()
  const patch = patches.get(field)
  const inOwn = own.size > few ? lookup(own, field) : undefined
  const ourColumn = own.columns[field] as Column
  const inBelow = lookupIn(below, field)
  const under = (value: number): Rows => {
    const stated = inBelow(value)
    if (!patch && gone.size === 0) return stated
    const kept = Array.from(stated).filter((row) => !gone.has(row) && (patch?.get(row) ?? value) === value)
    for (const [row, code] of patch ?? [])
      if (code === value && !gone.has(row) && exactAt(below.columns[field] as Column, row) !== value)
        kept.push(row)
    return patch ? kept.sort((a, b) => a - b) : kept
  }
  const find = (value: number): Rows => {
    const stated = under(value)
    const ours = inOwn ? inOwn(value) : rowsOf(ourColumn, own.size, value)
    if (ours.length === 0) return stated
    const found = new Array<number>(stated.length + ours.length)
    for (let i = 0; i < stated.length; i++) found[i] = stated[i] as number
    for (let i = 0; i < ours.length; i++) found[stated.length + i] = below.size + (ours[i] as number)
    return found
  }
  return (value) => {
    const before = known.get(value)
    if (before) return before
    const found = find(value)
    known.set(value, found)
    return found
  }
}

/** So few rows are looked through one by one. */
const few = 16

function rowsOf(column: Column, size: number, value: number): Rows {
  let rows: number[] | undefined
  for (let row = 0; row < size; row++)
    if (exactAt(column, row) === value) {
      rows ??= []
      rows.push(row)
    }
  return rows ?? none
}
