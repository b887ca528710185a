import type { Relation } from '../model/entity.ts'
import { type CodeColumn, type Column, rowOf } from './column.ts'
import type { Dictionary } from './dictionary.ts'
import { remember } from './remember.ts'
import { type Index, indexBy, type Table } from './table.ts'

/** Rows of another table for each row of ours: `index` at `group[row]`; -1 where our key is not known, -2 where there is none. */
export interface Links {
  readonly to: string
  readonly group: Int32Array
  readonly index: Index
}

type Tables = (name: string) => Table

/** Follows `relation` from each row of `ours`; a key that is unknown, nothing or inexact meets no row. */
export function link(ours: Table, relation: Relation, tables: Tables, dictionary: Dictionary): Links {
  const theirs = tables(relation.entity)
  const combine = combiner()
  const pairs = Object.entries(relation.by).map(([theirField, ourField]) =>
    comparable(theirs, theirField, ours, ourField, dictionary),
  )
  const owners = groups(
    theirs.size,
    pairs.map(([their]) => their),
    combine,
  )
  const group = groups(
    ours.size,
    pairs.map(([, our]) => our),
    combine,
  )
  const key = Object.values(relation.by).map((field) => ours.columns[field])
  return {
    to: relation.entity,
    group: group.map((g, row) => (g < 0 && key.some((column) => isNone(column, row)) ? -2 : g)),
    index: indexBy(owners, combine.size()),
  }
}

const isNone = (column: Column | undefined, row: number): boolean =>
  column?.kind === 'code' ? column.codes[row] === 1 : Number.isNaN(column?.lo[row])

/** The one row that a to-one relation leads to: -1 unknown, -2 surely nothing. */
export function linkOne(ours: Table, relation: Relation, tables: Tables, dictionary: Dictionary): Int32Array {
  const { group, index } = link(ours, relation, tables, dictionary)
  return group.map((g) => {
    if (g >= 0 && (index.offsets[g] as number) < (index.offsets[g + 1] as number))
      return index.rows[index.offsets[g] as number] as number
    return g === -2 ? -2 : -1
  })
}

type Numbers = (row: number) => number

/** Two fields as numbers that are equal when the values are; NaN equals nothing. */
function comparable(
  theirs: Table,
  theirField: string,
  ours: Table,
  ourField: string,
  dictionary: Dictionary,
): [Numbers, Numbers] {
  const byRow = [theirs.columns[theirField], ours.columns[ourField]].some(
    (c) => c?.kind === 'code' && c.to !== undefined,
  )
  return [numbers(theirs, theirField, byRow, dictionary), numbers(ours, ourField, byRow, dictionary)]
}

function numbers(table: Table, field: string, byRow: boolean, dictionary: Dictionary): Numbers {
  const column = table.columns[field]
  if (!column) {
    const { keys } = table
    return byRow || !keys ? (row) => row : (row) => dictionary.code(keys[row] as string)
  }
  if (column.kind === 'code') return codeNumbers(column)
  return (row) => (column.lo[row] === column.hi[row] ? (column.lo[row] as number) : Number.NaN)
}

const codeNumbers =
  ({ codes, to }: CodeColumn): Numbers =>
  (row) => {
    const found = rowOf(codes[row] as number)
    return found < 0 ? Number.NaN : to === undefined ? (codes[row] as number) : found
  }

interface Combiner {
  pair(a: number, b: number): number
  size(): number
}

/** Numbers pairs as they are met, so that keys of many parts become one small number. */
function combiner(): Combiner {
  const seen = new Map<number, Map<number, number>>()
  let next = 0
  return {
    pair: (a, b) =>
      remember(
        remember(seen, a, () => new Map<number, number>()),
        b,
        () => next++,
      ),
    size: () => next,
  }
}

function groups(size: number, parts: readonly Numbers[], combine: Combiner): Int32Array {
  const group = new Int32Array(size)
  for (let row = 0; row < size; row++) {
    let key = -1
    for (const [i, part] of parts.entries()) {
      const value = part(row)
      if (Number.isNaN(value)) {
        key = -1
        break
      }
      key = combine.pair(-2 - i - parts.length * (key + 1), value)
    }
    group[row] = key
  }
  return group
}
