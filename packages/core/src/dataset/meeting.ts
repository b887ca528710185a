import type { Relation } from '../model/entity.ts'
import { codeAt, exactAt, hasKeys, keyAt, loAt, rowOfKey } from './at.ts'
import { type Column, shiftOf } from './column.ts'
import type { Dictionary } from './keys/dictionary.ts'
import type { Rows } from './laid/laid.ts'
import { LaidRange } from './laid/laid-column.ts'
import { remember } from './remember.ts'
import { lookupIn } from './rows-with.ts'
import type { Table } from './table.ts'

/** The rows that a relation leads to: -1 where our key is not known, -2 where there is none. */
export type Led = Rows | -1 | -2

const none: Rows = []

/**
 * Follows a relation from single rows, as `link` does from all rows at once: looks up the rows of the most
 * telling field, and keeps those that agree in the others. A class: many are made for each case, to be asked once or twice.
 */
export class Meeting {
  readonly #parts: readonly Part[]
  #rows: ((value: number) => Rows) | undefined
  #agreed: ((value: number, other: number) => Rows) | undefined

  constructor(ours: Table, relation: Relation, tables: (name: string) => Table, dictionary: Dictionary) {
    const theirs = tables(relation.entity)
    this.#parts = remember(fields, relation, () => inOrder(theirs, relation)).map(
      ([their, our]) => new Part(theirs, their, ours, our, dictionary),
    )
  }

  from(row: number): Led {
    const parts = this.#parts
    const [first, second] = parts as readonly [Part, ...Part[]]
    const value = first.ours(row)
    let isKnown = !Number.isNaN(value)
    for (let i = 1; i < parts.length && isKnown; i++) isKnown = !Number.isNaN((parts[i] as Part).ours(row))
    if (!isKnown) return parts.some((part) => part.isNone(row)) ? -2 : -1
    this.#rows ??= first.rows()
    if (!second) return this.#rows(value)
    this.#agreed ??= pairing(this.#rows, second)
    let met = this.#agreed(value, second.ours(row))
    for (let i = 2; i < parts.length; i++) {
      const part = parts[i] as Part
      met = agreeing(met, part, part.ours(row))
    }
    return met
  }
}

/** Below so few rows that share the most telling field the others are compared one by one. */
const few = 32

/** The rows with one value in the first part and one in the second; those of the first asked last are kept sorted by the second. */
function pairing(rowsOf: (value: number) => Rows, second: Part): (value: number, other: number) => Rows {
  let last = Number.NaN
  let sorted: Map<number, number[]> | undefined
  return (value, other) => {
    if (value !== last || !sorted) {
      const rows = rowsOf(value)
      if (rows.length < few) return agreeing(rows, second, other)
      last = value
      sorted = new Map()
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as number
        const key = second.theirs(row)
        const same = sorted.get(key)
        if (same) same.push(row)
        else sorted.set(key, [row])
      }
    }
    return sorted.get(other) ?? none
  }
}

function agreeing(rows: Rows, { theirs }: Part, value: number): Rows {
  let met: number[] | undefined
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (theirs(row) !== value) continue
    met ??= []
    met.push(row)
  }
  return met ?? none
}

type Pair = readonly [theirs: string, ours: string]

/** By relation: their fields and ours, the most telling first. */
const fields = new WeakMap<Relation, readonly Pair[]>()

function inOrder({ columns }: Table, { entity, by }: Relation): readonly Pair[] {
  const pairs = Object.entries(by)
  if (pairs.length === 0) throw new RangeError(`a relation to ${entity} by nothing`)
  return pairs.sort(([a], [b]) => rankOf(columns[a]) - rankOf(columns[b]))
}

/** How few rows one value is likely to have: the less the fewer. */
const rankOf = (their: Column | undefined): number =>
  !their ? 0 : their.kind === 'range' ? 3 : their.to === undefined ? 2 : 1

/** The relation seen from the other side; the same each time. */
export function reversed(entity: string, relation: Relation): Relation {
  const known = remember(others, relation, () => new Map<string, Relation>())
  return remember(known, entity, () => ({
    entity,
    by: Object.fromEntries(Object.entries(relation.by).map(([theirs, ours]) => [ours, theirs])),
  }))
}

const others = new WeakMap<Relation, Map<string, Relation>>()

/** One pair of fields that must agree, theirs and ours, as numbers that are equal when the values are. */
class Part {
  readonly ours: (row: number) => number
  readonly #table: Table
  readonly #field: string
  readonly #their: Column | undefined
  readonly #our: Column | undefined
  readonly #byRow: boolean
  readonly #dictionary: Dictionary
  #theirs: ((row: number) => number) | undefined

  constructor(theirs: Table, theirField: string, ours: Table, ourField: string, dictionary: Dictionary) {
    const [their, our] = [theirs.columns[theirField], ours.columns[ourField]]
    this.#table = theirs
    this.#field = theirField
    this.#their = their
    this.#our = our
    this.#byRow = isKey(their) || isKey(our)
    this.#dictionary = dictionary
    this.ours = numbers(ours, our, this.#byRow, dictionary)
  }
  get theirs(): (row: number) => number {
    this.#theirs ??= numbers(this.#table, this.#their, this.#byRow, this.#dictionary)
    return this.#theirs
  }
  isNone(row: number): boolean {
    const our = this.#our
    if (our?.kind === 'code') return codeAt(our, row) === 1
    return our !== undefined && Number.isNaN(loAt(our, row))
  }
  /** How to find their rows that have a value. */
  rows(): (value: number) => Rows {
    const their = this.#their
    return their
      ? stating(this.#table, this.#field, their)
      : keyed(this.#table, this.#byRow, this.#dictionary)
  }
}

const isKey = (column: Column | undefined): boolean => column?.kind === 'code' && column.to !== undefined

function numbers(
  table: Table,
  column: Column | undefined,
  byRow: boolean,
  dictionary: Dictionary,
): (row: number) => number {
  if (!column)
    return byRow || !hasKeys(table) ? (row) => row : (row) => dictionary.code(keyAt(table, row) as string)
  const shift = shiftOf(column)
  if (column instanceof LaidRange && column.isExact) {
    const [below, own] = [column.below.lo, column.own.lo]
    return (row) => (row < below.length ? below[row] : own[row - below.length]) as number
  }
  return (row) => exactAt(column, row) - shift
}

function stating(table: Table, field: string, column: Column): (value: number) => Rows {
  const shift = shiftOf(column)
  const rows = lookupIn(table, field)
  return shift === 0 ? rows : (value) => rows(value + shift)
}

function keyed(table: Table, byRow: boolean, dictionary: Dictionary): (value: number) => Rows {
  if (byRow || !hasKeys(table)) return (row) => (row < table.size ? [row] : [])
  return (code) => {
    const row = rowOfKey(table, dictionary.text(code))
    return row < 0 ? [] : [row]
  }
}
