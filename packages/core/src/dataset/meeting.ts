import type { Relation } from '../model/entity.ts'
import { codeAt, exactAt, hasKeys, keyAt, loAt, rowOfKey } from './at.ts'
import { type Column, shiftOf } from './column.ts'
import type { Dictionary } from './keys/dictionary.ts'
import type { Rows } from './laid/laid.ts'
import { remember } from './remember.ts'
import { rowsWith } from './rows-with.ts'
import type { Table } from './table.ts'

/** The rows that a relation leads to: -1 where our key is not known, -2 where there is none. */
export type Led = Rows | -1 | -2

const none: Rows = []

/**
 * Follows a relation from single rows, as `link` does from all rows at once: looks up the rows of the most
 * telling field, and keeps those that agree in the others. Nothing is made ready: many are made for each case, to be
 * asked once or twice.
 */
export class Meeting {
  readonly to: string
  readonly #ours: Table
  readonly #theirs: Table
  readonly #pairs: readonly Pair[]
  readonly #dictionary: Dictionary
  /** The value asked last, its rows, and where they are many and asked for again, these by what they say in the second field. */
  #last = Number.NaN
  #rows = none
  #times = 0
  /** What was found last of these rows, of a value in the second field. */
  #other = Number.NaN
  #met = none
  #sorted: Map<number, number[]> | undefined

  constructor(ours: Table, relation: Relation, tables: (name: string) => Table, dictionary: Dictionary) {
    this.to = relation.entity
    this.#ours = ours
    this.#theirs = tables(relation.entity)
    this.#pairs = remember(pairs, relation, () => inOrder(this.#theirs, relation))
    this.#dictionary = dictionary
  }

  /** The first of its rows: -1 unknown, -2 nothing. */
  at(row: number): number {
    const found = this.from(row)
    return typeof found === 'number' ? found : (found[0] ?? -1)
  }

  /** Calls back with each of its rows, in rising order; -1 where our key is not known, -2 where there is none, else 0. */
  each(row: number, visit: (item: number) => void): number {
    const found = this.from(row)
    if (typeof found === 'number') return found
    for (let i = 0; i < found.length; i++) visit(found[i] as number)
    return 0
  }

  from(row: number): Led {
    const pairs = this.#pairs
    const first = this.#our(pairs[0] as Pair, row)
    if (Number.isNaN(first)) return this.#unmet(row)
    if (pairs.length === 1) return this.#stating(first)
    const second = this.#our(pairs[1] as Pair, row)
    if (Number.isNaN(second)) return this.#unmet(row)
    let met = this.#agreed(first, second)
    for (let i = 2; i < pairs.length; i++) {
      const pair = pairs[i] as Pair
      const value = this.#our(pair, row)
      if (Number.isNaN(value)) return this.#unmet(row)
      met = this.#agreeing(met, pair, value)
    }
    return met
  }

  /** Where a part of our key is not known. */
  #unmet(row: number): -1 | -2 {
    return this.#pairs.some((pair) => this.#isNone(pair, row)) ? -2 : -1
  }

  /** Our value and theirs, as numbers that are equal when the values are; NaN where it is not known. */
  #our({ their, our }: Pair, row: number): number {
    const column = this.#ours.columns[our]
    if (column) return exactAt(column, row) - shiftOf(column)
    return this.#ofRow(this.#ours, this.#theirs.columns[their], row)
  }

  #their({ their, our }: Pair, row: number): number {
    const column = this.#theirs.columns[their]
    if (column) return exactAt(column, row) - shiftOf(column)
    return this.#ofRow(this.#theirs, this.#ours.columns[our], row)
  }

  /** What stands for a row itself beside a column: its number where that names keys, else the code of its key. */
  #ofRow(table: Table, beside: Column | undefined, row: number): number {
    return isKey(beside) || !hasKeys(table) ? row : this.#dictionary.code(keyAt(table, row) as string)
  }

  #isNone({ our }: Pair, row: number): boolean {
    const column = this.#ours.columns[our]
    if (column?.kind === 'code') return codeAt(column, row) === 1
    return column !== undefined && Number.isNaN(loAt(column, row))
  }

  /** Their rows that have a value in the first field. */
  #stating(value: number): Rows {
    const theirs = this.#theirs
    const { their, our } = this.#pairs[0] as Pair
    const column = theirs.columns[their]
    if (column) return rowsWith(theirs, their, value + shiftOf(column))
    const isRow = isKey(this.#ours.columns[our]) || !hasKeys(theirs)
    const row = isRow ? value : rowOfKey(theirs, this.#dictionary.text(value))
    return row >= 0 && row < theirs.size ? [row] : none
  }

  /** Those with a value in the first and one in the second field; the same list where both are those asked last. */
  #agreed(value: number, other: number): Rows {
    if (value !== this.#last) {
      this.#rows = this.#stating(value)
      this.#last = value
      this.#times = 0
      this.#sorted = undefined
    } else if (other === this.#other) return this.#met
    this.#other = other
    this.#met = this.#inBoth(this.#pairs[1] as Pair, other)
    return this.#met
  }

  #inBoth(second: Pair, other: number): Rows {
    if (this.#rows.length < few || ++this.#times < often) return this.#agreeing(this.#rows, second, other)
    this.#sorted ??= this.#byTheir(second, this.#rows)
    return this.#sorted.get(other) ?? none
  }

  #byTheir(pair: Pair, rows: Rows): Map<number, number[]> {
    const sorted = new Map<number, number[]>()
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      remember(sorted, this.#their(pair, row), () => [] as number[]).push(row)
    }
    return sorted
  }

  #agreeing(rows: Rows, pair: Pair, value: number): Rows {
    const column = this.#theirs.columns[pair.their]
    const sought = column ? value + shiftOf(column) : value
    let met: number[] | undefined
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      if ((column ? exactAt(column, row) : this.#their(pair, row)) !== sought) continue
      met ??= []
      met.push(row)
    }
    return met ?? none
  }
}

/** Below so few rows that share the most telling field the others are compared one by one. */
const few = 32
/** More rows are sorted when they are asked for so many times one after the other. */
const often = 3

/** Two fields that must agree, theirs and ours. */
interface Pair {
  readonly their: string
  readonly our: string
}

/** By relation, the most telling first. */
const pairs = new WeakMap<Relation, readonly Pair[]>()

function inOrder({ columns }: Table, { entity, by }: Relation): readonly Pair[] {
  const found = Object.entries(by).map(([their, our]): Pair => ({ their, our }))
  if (found.length === 0) throw new RangeError(`a relation to ${entity} by nothing`)
  return found.sort((a, b) => rankOf(columns[a.their]) - rankOf(columns[b.their]))
}

/** How few rows one value is likely to have: the less the fewer. */
const rankOf = (their: Column | undefined): number =>
  !their ? 0 : their.kind === 'range' ? 3 : their.to === undefined ? 2 : 1

const isKey = (column: Column | undefined): boolean => column?.kind === 'code' && column.to !== undefined

/** The relation seen from the other side; the same each time. */
export function reversed(entity: string, relation: Relation): Relation {
  const known = remember(others, relation, () => new Map<string, Relation>())
  return remember(known, entity, () => ({
    entity,
    by: Object.fromEntries(Object.entries(relation.by).map(([theirs, ours]) => [ours, theirs])),
  }))
}

const others = new WeakMap<Relation, Map<string, Relation>>()
