import type { Entity, Relation } from '../model/entity.ts'
import { type CodeColumn, type Column, codeOfRow, type RangeColumn } from './column.ts'
import { type Dictionary, NONE, UNKNOWN } from './dictionary.ts'
import { codeAt, hiAt, loAt } from './laid-column.ts'
import { link } from './relations.ts'
import type { Table } from './table.ts'

type Tables = (name: string) => Table

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
  const { group, index } = link(payments, memberList, tables, dictionary)
  const listed = (row: number) => {
    const g = group[row] as number
    return g < 0 ? [] : index.rows.subarray(index.offsets[g], index.offsets[g + 1])
  }
  const rows = Array.from({ length: payments.size }, (_, row) => row)
  return listRecipients(entity, rows, listed, tables, dictionary)
}

/** The relation from a payment to the member list of its month. */
export const memberList: Relation = { entity: 'membership', by: { household: 'household', month: 'month' } }

/** Those whom some payments are for; `listed` gives the rows of the member list. */
export function listRecipients(
  entity: Entity,
  rows: Iterable<number>,
  listed: (payment: number) => ArrayLike<number>,
  tables: Tables,
  dictionary: Dictionary,
): Table {
  const [payments, members, programmes] = [tables('payment'), tables('membership'), tables('programme')]
  const unit = new Map(
    programmes.keys?.map((id, row) => [dictionary.code(id), textAt(programmes, 'unit', row, dictionary)]),
  )
  const out = {
    payment: [] as number[],
    person: [] as number[],
    membership: [] as number[],
    lo: [] as number[],
    hi: [] as number[],
  }
  const add = (payment: number, person: number, membership: number, lo: number, hi: number) => {
    out.payment.push(payment)
    out.person.push(person)
    out.membership.push(codeOfRow(membership))
    out.lo.push(lo)
    out.hi.push(hi)
  }
  const [beneficiary, programme, household] = ['beneficiary', 'programme', 'household'].map(
    (field) => payments.columns[field] as CodeColumn,
  ) as [CodeColumn, CodeColumn, CodeColumn]
  const member = members.columns.person as CodeColumn
  const counted = members.columns.counted as RangeColumn
  for (const row of rows) {
    const kind = unit.get(codeAt(programme, row))
    const list = kind === 'person' ? [] : listed(row)
    for (let i = 0; i < list.length; i++) {
      const m = list[i] as number
      add(row, codeAt(member, m), m, loAt(counted, m), hiAt(counted, m))
    }
    const surely = kind === 'person' || (kind === undefined && codeAt(household, row) === NONE)
    if (list.length === 0) add(row, codeAt(beneficiary, row), -2, surely ? 1 : 0, 1)
  }
  const copied = (field: string): Column => pick(payments.columns[field] as Column, out.payment)
  const columns: Record<string, Column> = {
    payment: { kind: 'code', type: 'ref', codes: Uint32Array.from(out.payment, codeOfRow), to: 'payment' },
    person: { kind: 'code', type: 'ref', codes: Uint32Array.from(out.person), to: 'person' },
    membership: { kind: 'code', type: 'ref', codes: Uint32Array.from(out.membership), to: 'membership' },
    programme: copied('programme'),
    layer: copied('layer'),
    month: copied('month'),
    counted: { kind: 'range', type: 'truth', lo: Float64Array.from(out.lo), hi: Float64Array.from(out.hi) },
  }
  return { name: 'recipient', entity, size: out.payment.length, columns, record: null, keys: null }
}

function textAt(table: Table, field: string, row: number, dictionary: Dictionary): string {
  return dictionary.text((table.columns[field] as CodeColumn).codes[row] as number)
}

function pick(column: Column, rows: readonly number[]): Column {
  if (column.kind === 'code') {
    const codes = Uint32Array.from(rows, (row) => codeAt(column, row))
    return { kind: 'code', type: column.type, codes, ...(column.to !== undefined && { to: column.to }) }
  }
  const lo = Float64Array.from(rows, (row) => loAt(column, row))
  const hi = Float64Array.from(rows, (row) => hiAt(column, row))
  const isExact = lo.every((value, i) => Object.is(value, hi[i]))
  return { kind: 'range', type: column.type, lo, hi: isExact ? lo : hi }
}
