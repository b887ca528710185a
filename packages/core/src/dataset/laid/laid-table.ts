import { exactAt, recordAt } from '../at.ts'
import type { Column } from '../column.ts'
import { createTextNumbers } from '../keys/text-numbers.ts'
import { remember } from '../remember.ts'
import { lookup, rowsWith } from '../rows-with.ts'
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
  #inOwn: Map<string, Lookup> | undefined
  #kept: Map<string, Map<number, Rows>> | undefined

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
  /** The rows that state a value in a field: those below that still do, those that do now, and our own. */
  rowsWith(field: string, value: number): Rows {
    const { below, own } = this
    const stated = this.#below(field, value)
    const ours =
      own.size > few ? this.#ours(field)(value) : statedIn(own.columns[field] as Column, own.size, value)
    if (ours.length === 0) return stated
    const found = new Array<number>(stated.length + ours.length)
    for (let i = 0; i < stated.length; i++) found[i] = stated[i] as number
    for (let i = 0; i < ours.length; i++) found[stated.length + i] = below.size + (ours[i] as number)
    return found
  }
  #ours(field: string): Lookup {
    this.#inOwn ??= new Map()
    return remember(this.#inOwn, field, () => lookup(this.own, field))
  }
  #below(field: string, value: number): Rows {
    const { below, gone, patches } = this
    const patch = patches.get(field)
    if (!patch && gone.size === 0) return rowsWith(below, field, value)
    const stated = rowsWith(below, field, value)
    if (!patch) return withoutThose(stated, gone)
    this.#kept ??= new Map()
    const known = remember(this.#kept, field, () => new Map<number, Rows>())
    return remember(known, value, () => {
      const kept = Array.from(stated).filter((row) => !gone.has(row) && (patch.get(row) ?? value) === value)
      for (const [row, code] of patch)
        if (code === value && !gone.has(row) && exactAt(below.columns[field] as Column, row) !== value)
          kept.push(row)
      return kept.sort((a, b) => a - b)
    })
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

/** Rows that are not gone. */
function withoutThose(rows: Rows, gone: ReadonlySet<number>): Rows {
  let kept: number[] | undefined
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (gone.has(row)) kept ??= Array.from(rows).slice(0, i)
    else kept?.push(row)
  }
  return kept ?? rows
}

/** Rows below of which something changed, and own rows. */
export function changedRows({ below, size, patches }: LaidTable): number[] {
  const rows =
    patches.size === 0 ? [] : [...new Set([...patches.values()].flatMap((patch) => [...patch.keys()]))]
  for (let row = below.size; row < size; row++) rows.push(row)
  return rows
}

/** So few rows are looked through one by one. */
const few = 64

function statedIn(column: Column, size: number, value: number): Rows {
  let rows: number[] | undefined
  for (let row = 0; row < size; row++)
    if (exactAt(column, row) === value) {
      rows ??= []
      rows.push(row)
    }
  return rows ?? none
}
