import type { Entity } from '../model/entity.ts'
import type { Field } from '../model/field.ts'
import { type CodeColumn, type Column, codeOfRow, type RangeColumn, rowOf } from './column.ts'
import { type Dictionary, NONE, UNKNOWN } from './dictionary.ts'
import { numbered, partOf, type Side } from './numbering.ts'
import { link } from './relations.ts'
import type { Table } from './table.ts'

type Tables = (name: string) => Table

/** One row for every pair of exact values that occurs, for example every person and month; other fields are blank. */
export function pairTable(name: string, entity: Entity, tables: Tables): Table {
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
  const columns = Object.fromEntries(
    Object.entries(entity.fields).map(([field, definition]) => [field, column(field, definition)]),
  )
  return { name, entity, size: first.length, columns, record: null, keys: null }
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

/** Fills what a field's own record left blank from what the related rows agree on. */
export function fillOtherwise(table: Table, tables: Tables, dictionary: Dictionary): Table {
  const columns: Record<string, Column> = { ...table.columns }
  for (const [name, { otherwise }] of Object.entries(table.entity.fields)) {
    if (!otherwise) continue
    const relation = table.entity.many[otherwise.through]
    const own = columns[name]
    if (!relation || own?.kind !== 'code') continue
    const { group, index } = link(table, relation, tables, dictionary)
    const theirs = tables(relation.entity).columns[otherwise.field] as CodeColumn
    const codes = own.codes.map((code, row) => {
      if (code > NONE) return code
      const g = group[row] as number
      const related = g < 0 ? [] : [...index.rows.subarray(index.offsets[g], index.offsets[g + 1])]
      const said = new Set(related.map((r) => theirs.codes[r] as number))
      return said.size === 1 ? ([...said][0] as number) : UNKNOWN
    })
    columns[name] = { ...own, codes }
  }
  return { ...table, columns }
}

/** Everybody whom a payment is for, by the programme's unit and the member list of its month. */
export function recipientTable(entity: Entity, tables: Tables, dictionary: Dictionary): Table {
  const payments = tables('payment')
  const members = tables('membership')
  const programmes = tables('programme')
  const unit = new Map(
    programmes.keys?.map((id, row) => [dictionary.code(id), textAt(programmes, 'unit', row, dictionary)]),
  )
  const relation = { entity: 'membership', by: { household: 'household', month: 'month' } }
  const { group, index } = link(payments, relation, tables, dictionary)
  const out = {
    payment: [] as number[],
    person: [] as number[],
    membership: [] as number[],
    lo: [] as number[],
    hi: [] as number[],
  }
  const add = (payment: number, person: number, membership: number, lo: number, hi: number) => {
    out.payment.push(codeOfRow(payment))
    out.person.push(person)
    out.membership.push(codeOfRow(membership))
    out.lo.push(lo)
    out.hi.push(hi)
  }
  const beneficiary = (payments.columns.beneficiary as CodeColumn).codes
  const programme = (payments.columns.programme as CodeColumn).codes
  const household = (payments.columns.household as CodeColumn).codes
  const member = (members.columns.person as CodeColumn).codes
  const counted = members.columns.counted as RangeColumn
  for (let row = 0; row < payments.size; row++) {
    const kind = unit.get(programme[row] as number)
    const g = group[row] as number
    const listed =
      kind === 'person' || g < 0 ? [] : index.rows.subarray(index.offsets[g], index.offsets[g + 1])
    for (const m of listed) add(row, member[m] as number, m, counted.lo[m] as number, counted.hi[m] as number)
    const surely = kind === 'person' || (kind === undefined && household[row] === NONE)
    if (listed.length === 0) add(row, beneficiary[row] as number, -2, surely ? 1 : 0, 1)
  }
  const rows = out.payment.map(rowOf)
  const copied = (field: string): Column => pick(payments.columns[field] as Column, rows)
  const columns: Record<string, Column> = {
    payment: { kind: 'code', type: 'ref', codes: Uint32Array.from(out.payment), to: 'payment' },
    person: { kind: 'code', type: 'ref', codes: Uint32Array.from(out.person), to: 'person' },
    membership: { kind: 'code', type: 'ref', codes: Uint32Array.from(out.membership), to: 'membership' },
    programme: copied('programme'),
    layer: copied('layer'),
    month: copied('month'),
    counted: { kind: 'range', type: 'truth', lo: Float64Array.from(out.lo), hi: Float64Array.from(out.hi) },
  }
  return { name: 'recipient', entity, size: rows.length, columns, record: null, keys: null }
}

function textAt(table: Table, field: string, row: number, dictionary: Dictionary): string {
  return dictionary.text((table.columns[field] as CodeColumn).codes[row] as number)
}

function pick(column: Column, rows: readonly number[]): Column {
  if (column.kind === 'code')
    return { ...column, codes: Uint32Array.from(rows, (row) => column.codes[row] as number) }
  const lo = Float64Array.from(rows, (row) => column.lo[row] as number)
  return {
    ...column,
    lo,
    hi: column.lo === column.hi ? lo : Float64Array.from(rows, (row) => column.hi[row] as number),
  }
}
