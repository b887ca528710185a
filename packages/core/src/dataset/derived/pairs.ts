import type { Entity } from '../../model/entity.ts'
import type { Field } from '../../model/field.ts'
import type { Column } from '../column.ts'
import { UNKNOWN } from '../keys/dictionary.ts'
import { numbered, partOf, type Side } from '../keys/numbering.ts'
import type { Occurrence, Table } from '../table.ts'

/** One row for every pair of exact values that occurs, for example every person and month; other fields are blank. */
export function pairTable(name: string, entity: Entity, tables: (name: string) => Table): Table {
  const fields = Object.keys(entity.occurs[0]?.by ?? {})
  const sides = (field: string): Side[] =>
    entity.occurs.map(({ entity: from, by }) => {
      const { size, columns } = tables(from)
      return { size, column: columns[by[field] as string] as Column }
    })
  const { ids, count } = numbered(fields.map((field) => partOf(sides(field))))
  const first = firstMet(ids, count)
  const column = (field: string, { type, to }: Field): Column => {
    const stated = fields.includes(field) ? joined(sides(field), first) : null
    if (type !== 'ref' && stated?.kind === 'range') return { ...stated, type }
    const codes = stated?.kind === 'code' ? stated.codes : new Uint32Array(first.length)
    return { kind: 'code', type, codes, ...(to !== undefined && { to }) }
  }
  const table = paired(name, entity, first.length, column)
  return fields.length > 1 ? { ...table, occurrences: occurrencesOf(table, tables, ids) } : table
}

/** Several parts of a key are numbered in the order in which they are met, so that the numbers are the rows of the pairs. */
function occurrencesOf(
  { entity, columns }: Table,
  tables: (name: string) => Table,
  ids: Int32Array,
): Occurrence[] {
  let start = 0
  return entity.occurs.map(({ entity: from, by }) => {
    const theirs = tables(from)
    const rows = ids.subarray(start, start + theirs.size)
    start += theirs.size
    const pairs = Object.entries(by).map(
      ([our, their]) => [columns[our] as Column, theirs.columns[their] as Column] as const,
    )
    return { entity: from, columns: pairs, rows }
  })
}

/** A row for each of some pairs; other fields are blank. */
export function pairsTable(name: string, entity: Entity, list: readonly (readonly number[])[]): Table {
  const fields = Object.keys(entity.occurs[0]?.by ?? {})
  const column = (field: string, { type, to }: Field): Column => {
    const part = fields.indexOf(field)
    if (type === 'ref' || part < 0) {
      const codes = new Uint32Array(list.map((values) => values[part] ?? UNKNOWN))
      return { kind: 'code', type, codes, ...(to !== undefined && { to }) }
    }
    const lo = new Float64Array(list.map((values) => values[part] as number))
    return { kind: 'range', type, lo, hi: lo }
  }
  return paired(name, entity, list.length, column)
}

function paired(
  name: string,
  entity: Entity,
  size: number,
  column: (field: string, definition: Field) => Column,
): Table {
  const columns: Record<string, Column> = {}
  for (const field of Object.keys(entity.fields))
    columns[field] = column(field, entity.fields[field] as Field)
  return { name, entity, size, columns, record: null, keys: null }
}

/** Where each number is met first, in that order. */
function firstMet(ids: Int32Array, count: number): Int32Array {
  const met = new Uint8Array(count)
  const first = new Int32Array(count)
  let size = 0
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number
    if (id < 0 || met[id] === 1) continue
    met[id] = 1
    first[size++] = i
  }
  return first.slice(0, size)
}

/** The exact values at some places of columns laid one after the other. */
function joined(sides: readonly Side[], places: Int32Array): Column {
  const [{ column: one }] = sides as readonly [Required<Side>]
  const codes = new Uint32Array(one.kind === 'code' ? places.length : 0)
  const lo = new Float64Array(one.kind === 'range' ? places.length : 0)
  let [start, i] = [0, 0]
  for (const { size, column } of sides) {
    for (; i < places.length && (places[i] as number) < start + size; i++) {
      const row = (places[i] as number) - start
      if (column?.kind === 'code') codes[i] = column.codes[row] as number
      if (column?.kind === 'range') lo[i] = column.lo[row] as number
    }
    start += size
  }
  return one.kind === 'code' ? { ...one, codes } : { ...one, lo, hi: lo }
}
