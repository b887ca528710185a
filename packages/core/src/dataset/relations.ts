import type { Relation } from '../model/entity.ts'
import { type CodeColumn, type Column, rowOf } from './column.ts'
import type { Dictionary } from './keys/dictionary.ts'
import { numbered, partOf, type Side } from './keys/numbering.ts'
import { isSequence, sequence } from './sequence.ts'
import { degreesOf, type Index, indexBy, type Table } from './table.ts'

/** Rows of another table for each row of ours: `index` at `group[row]`; -1 where our key is not known, -2 where there is none. */
export interface Links {
  readonly to: string
  readonly group: Int32Array
  readonly index: Index
  readonly degrees?: Uint8Array
  /** The group of each of their rows, -1 for none, and how many groups there are; left out: not at hand. */
  readonly owners?: Owners
}

/** Groups of rows. */
export interface Owners {
  readonly of: Int32Array
  /** More than the greatest of them. */
  readonly count: number
}

type Tables = (name: string) => Table

/** Follows `relation` from each row of `ours`; a key that is unknown, nothing or inexact meets no row. */
export function link(ours: Table, relation: Relation, tables: Tables, dictionary: Dictionary): Links {
  const theirs = tables(relation.entity)
  const { owners, group, count } =
    occurring(ours, relation, theirs) ?? numberedBy(ours, relation, theirs, dictionary)
  let index: Index | undefined
  let degrees: Uint8Array | undefined
  return {
    to: relation.entity,
    group,
    owners: { of: owners, count },
    get index() {
      index ??= indexBy(owners, count)
      return index
    },
    get degrees() {
      degrees ??= degreesOf(this.index)
      return degrees
    },
  }
}

/** Both sides of a relation by the numbers of their keys, more than the greatest of which is `count`. */
interface Sides {
  readonly owners: Int32Array
  readonly group: Int32Array
  readonly count: number
}

/** From pairs to the rows in which they occur: these were numbered when the pairs were made. */
function occurring(
  { occurrences = [], size, columns }: Table,
  { by }: Relation,
  theirs: Table,
): Sides | undefined {
  const parts = Object.entries(by)
  const found = occurrences.find(
    ({ entity, columns: pairs }) =>
      entity === theirs.name &&
      pairs.length === parts.length &&
      parts.every(([their, our]) =>
        pairs.some(([ours, stated]) => ours === columns[our] && stated === theirs.columns[their]),
      ),
  )
  return found && { owners: found.rows, group: sequence(size), count: size }
}

function numberedBy(ours: Table, relation: Relation, theirs: Table, dictionary: Dictionary): Sides {
  const by = Object.entries(relation.by)
  const { ids, count } = numbered(
    by.map(([theirField, ourField]) => partOf(comparable(theirs, theirField, ours, ourField, dictionary))),
  )
  const group = ids.subarray(theirs.size)
  for (const [, field] of by) markNone(group, ours.columns[field])
  return {
    owners: ids.subarray(0, theirs.size),
    group: isSequence(group) ? sequence(group.length) : group,
    count,
  }
}

/** Of rows that meet nothing, those surely do whose part of the key is no value: -2. */
function markNone(group: Int32Array, column: Column | undefined): void {
  const codes = column?.kind === 'code' ? column.codes : undefined
  const lo = column?.kind === 'range' ? column.lo : undefined
  for (let row = 0; row < group.length; row++)
    if (group[row] === -1 && (codes ? codes[row] === 1 : Number.isNaN(lo?.[row]))) group[row] = -2
}

/** The one row that a to-one relation leads to: -1 unknown, -2 surely nothing. */
export function linkOne(ours: Table, relation: Relation, tables: Tables, dictionary: Dictionary): Int32Array {
  const { group, index } = link(ours, relation, tables, dictionary)
  const rows = new Int32Array(group.length)
  for (let row = 0; row < rows.length; row++) {
    const g = group[row] as number
    const met = g >= 0 && (index.offsets[g] as number) < (index.offsets[g + 1] as number)
    rows[row] = met ? (index.rows[index.offsets[g] as number] as number) : g === -2 ? -2 : -1
  }
  return rows
}

/** The rows that the keys of a column name: -1 unknown, -2 nothing. */
export function rowsNamed({ codes }: CodeColumn): Int32Array {
  const rows = new Int32Array(codes.length)
  for (let row = 0; row < rows.length; row++) rows[row] = rowOf(codes[row] as number)
  return rows
}

/** Both sides of a part of the key, theirs first. */
function comparable(
  theirs: Table,
  theirField: string,
  ours: Table,
  ourField: string,
  dictionary: Dictionary,
): [Side, Side] {
  const byRow = [theirs.columns[theirField], ours.columns[ourField]].some(
    (c) => c?.kind === 'code' && c.to !== undefined,
  )
  return [side(theirs, theirField, byRow, dictionary), side(ours, ourField, byRow, dictionary)]
}

function side({ size, columns, keys }: Table, field: string, byRow: boolean, dictionary: Dictionary): Side {
  const column = columns[field]
  if (column) return { size, column }
  if (byRow || !keys) return { size }
  return { size, column: { kind: 'code', type: 'code', codes: Uint32Array.from(keys, dictionary.code) } }
}
