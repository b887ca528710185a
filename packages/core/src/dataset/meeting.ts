import type { Relation } from '../model/entity.ts'
import { codeAt, exactAt, hasKeys, keyAt, loAt, rowOfKey } from './at.ts'
import { type Column, shiftOf } from './column.ts'
import type { Dictionary } from './keys/dictionary.ts'
import type { Rows } from './laid/laid.ts'
import { LaidRange } from './laid/laid-column.ts'
import { remember } from './remember.ts'
import { lookupIn } from './rows-with.ts'
import type { Table } from './table.ts'

/** The rows that a relation leads to from one row: -1 where our key is not known, -2 where there is none. */
export type Meeting = (row: number) => Rows | -1 | -2

const none: Rows = []

/** One pair of fields that must agree, theirs and ours, as numbers that are equal when the values are. */
interface Part {
  ours(row: number): number
  isNone(row: number): boolean
  theirs(row: number): number
  rows(value: number): Rows
  /** How few rows one value is likely to have: the less the fewer. */
  readonly rank: number
}

/**
 * Follows a relation from single rows, as `link` does from all rows at once: looks up the rows of the most
 * telling field, and keeps those that agree in the others.
 */
export function meeting(
  ours: Table,
  relation: Relation,
  tables: (name: string) => Table,
  dictionary: Dictionary,
): Meeting {
  const theirs = tables(relation.entity)
  const [first, ...others] = remember(fields, relation, () => Object.entries(relation.by))
    .map(([theirField, ourField]) => part(theirs, theirField, ours, ourField, dictionary))
    .sort((a, b) => a.rank - b.rank)
  if (!first) throw new RangeError(`a relation to ${relation.entity} by nothing`)
  if (others.length === 0)
    return (row) => {
      const value = first.ours(row)
      return Number.isNaN(value) ? (first.isNone(row) ? -2 : -1) : first.rows(value)
    }
  const agreed = pairing(first)
  return (row) => {
    const value = first.ours(row)
    let isKnown = !Number.isNaN(value)
    for (const other of others) if (Number.isNaN(other.ours(row))) isKnown = false
    if (!isKnown) return first.isNone(row) || others.some((other) => other.isNone(row)) ? -2 : -1
    let met = agreed(value, others[0] as Part, (others[0] as Part).ours(row))
    for (let i = 1; i < others.length; i++)
      met = agreeing(met, others[i] as Part, (others[i] as Part).ours(row))
    return met
  }
}

/** Below so few rows that share the most telling field the others are compared one by one. */
const few = 4

/** The rows with one value in the first part and one in the second; those of the first asked last are kept sorted by the second. */
function pairing(first: Part): (value: number, second: Part, other: number) => Rows {
  let last = Number.NaN
  let sorted = new Map<number, number[]>()
  return (value, second, other) => {
    if (value !== last) {
      const rows = first.rows(value)
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

function agreeing(rows: Rows, { theirs }: Part, value: number): number[] {
  const met: number[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (theirs(row) === value) met.push(row)
  }
  return met
}

/** By relation: their fields and ours. */
const fields = new WeakMap<Relation, [theirs: string, ours: string][]>()

/** The relation seen from the other side; the same each time. */
export function reversed(entity: string, relation: Relation): Relation {
  const known = remember(others, relation, () => new Map<string, Relation>())
  return remember(known, entity, () => ({
    entity,
    by: Object.fromEntries(Object.entries(relation.by).map(([theirs, ours]) => [ours, theirs])),
  }))
}

const others = new WeakMap<Relation, Map<string, Relation>>()

function part(
  theirs: Table,
  theirField: string,
  ours: Table,
  ourField: string,
  dictionary: Dictionary,
): Part {
  const [their, our] = [theirs.columns[theirField], ours.columns[ourField]]
  const byRow = [their, our].some((column) => column?.kind === 'code' && column.to !== undefined)
  return {
    ours: numbers(ours, our, byRow, dictionary),
    isNone: (row) => isNone(our, row),
    theirs: numbers(theirs, their, byRow, dictionary),
    rows: their ? stating(theirs, theirField, their) : keyed(theirs, byRow, dictionary),
    rank: !their ? 0 : their.kind === 'range' ? 3 : their.to === undefined ? 2 : 1,
  }
}

const isNone = (column: Column | undefined, row: number): boolean =>
  column?.kind === 'code'
    ? codeAt(column, row) === 1
    : column !== undefined && Number.isNaN(loAt(column, row))

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
