import type { Entity, Relation } from '../../model/entity.ts'
import { codeAt, hiAt, loAt, sizeOf } from '../at.ts'
import { type CodeColumn, type Column, codeOfRow, codesOfRows, type RangeColumn } from '../column.ts'
import { type Dictionary, NONE } from '../keys/dictionary.ts'
import { link } from '../relations.ts'
import { isSequence, sequence } from '../sequence.ts'
import type { Table } from '../table.ts'

type Tables = (name: string) => Table

/** Everybody whom a payment is for, by the programme's unit and the member list of its month. */
export function recipientTable(entity: Entity, tables: Tables, dictionary: Dictionary): Table {
  const payments = tables('payment')
  const rows = sequence(payments.size)
  return listRecipients(entity, rows, membersListed(tables, dictionary), tables, dictionary)
}

/** The rows of the member list for each payment. */
function membersListed(tables: Tables, dictionary: Dictionary): (payment: number) => ArrayLike<number> {
  const nobody = new Int32Array()
  if (tables('membership').size === 0) return () => nobody
  const { group, index } = link(tables('payment'), memberList, tables, dictionary)
  return (row) => {
    const g = group[row] as number
    return g < 0 ? nobody : index.rows.subarray(index.offsets[g], index.offsets[g + 1])
  }
}

/** The relation from a payment to the member list of its month. */
export const memberList: Relation = { entity: 'membership', by: { household: 'household', month: 'month' } }

/** Those whom some payments are for, each once; `listed` gives the rows of the member list, of which the one that counts a person most stands. */
export function listRecipients(
  entity: Entity,
  rows: Int32Array,
  listed: (payment: number) => ArrayLike<number>,
  tables: Tables,
  dictionary: Dictionary,
): Table {
  const [payments, members] = [tables('payment'), tables('membership')]
  const unit = unitsOf(tables('programme'), dictionary)
  const [beneficiary, programme, household] = ['beneficiary', 'programme', 'household'].map(
    (field) => payments.columns[field] as CodeColumn,
  ) as [CodeColumn, CodeColumn, CodeColumn]
  const member = members.columns.person as CodeColumn
  const counted = members.columns.counted as RangeColumn
  const isPersonal = (row: number) => unit.get(codeAt(programme, row)) === 'person'
  const nobody = new Int32Array()
  const listOf = (row: number) => (isPersonal(row) ? nobody : listed(row))
  let size = 0
  for (let i = 0; i < rows.length; i++) size += Math.max(1, listOf(rows[i] as number).length)
  const payment = new Int32Array(size)
  const [person, membership] = [new Uint32Array(size), new Uint32Array(size)]
  const [lo, hi] = [new Float64Array(size), new Float64Array(size)]
  let [n, start] = [0, 0]
  const add = (row: number, who: number, line: number, least: number, most: number) => {
    let at = who > NONE ? start : n
    while (at < n && person[at] !== who) at++
    if (at < n && least + most <= (lo[at] as number) + (hi[at] as number)) return
    n = Math.max(n, at + 1)
    payment[at] = row
    person[at] = who
    membership[at] = codeOfRow(line)
    lo[at] = least
    hi[at] = most
  }
  for (let i = 0; i < rows.length; i++) {
    start = n
    const row = rows[i] as number
    const list = listOf(row)
    for (let k = 0; k < list.length; k++) {
      const line = list[k] as number
      add(row, codeAt(member, line), line, loAt(counted, line), hiAt(counted, line))
    }
    if (list.length > 0) continue
    const isSure = unit.has(codeAt(programme, row)) ? isPersonal(row) : codeAt(household, row) === NONE
    add(row, codeAt(beneficiary, row), -2, +isSure, 1)
  }
  const paid = payment.subarray(0, n)
  const copied = (field: string): Column => pick(payments.columns[field] as Column, paid)
  const columns: Record<string, Column> = {
    payment: { kind: 'code', type: 'ref', codes: codesOfRows(paid), to: 'payment' },
    person: { kind: 'code', type: 'ref', codes: person.subarray(0, n), to: 'person' },
    membership: { kind: 'code', type: 'ref', codes: membership.subarray(0, n), to: 'membership' },
    programme: copied('programme'),
    layer: copied('layer'),
    month: copied('month'),
    counted: { kind: 'range', type: 'truth', lo: lo.subarray(0, n), hi: hi.subarray(0, n) },
  }
  return { name: 'recipient', entity, size: n, columns, record: null, keys: null }
}

/** What kind of unit each programme is for, by the code of its id. */
const unitsOf = (programmes: Table, dictionary: Dictionary): ReadonlyMap<number, string> =>
  new Map(
    programmes.keys?.map((id, row) => [dictionary.code(id), textAt(programmes, 'unit', row, dictionary)]),
  )

function textAt(table: Table, field: string, row: number, dictionary: Dictionary): string {
  return dictionary.text((table.columns[field] as CodeColumn).codes[row] as number)
}

/** The values at some rows; at all of them in order, the column itself. */
function pick(column: Column, rows: Int32Array): Column {
  if (rows.length === sizeOf(column) && isSequence(rows)) return column
  if (column.kind === 'code') {
    const codes = new Uint32Array(rows.length)
    for (let i = 0; i < codes.length; i++) codes[i] = codeAt(column, rows[i] as number)
    return { kind: 'code', type: column.type, codes, ...(column.to !== undefined && { to: column.to }) }
  }
  const [lo, hi] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  let isExact = true
  for (let i = 0; i < lo.length; i++) {
    lo[i] = loAt(column, rows[i] as number)
    hi[i] = hiAt(column, rows[i] as number)
    isExact &&= Object.is(lo[i], hi[i])
  }
  return { kind: 'range', type: column.type, lo, hi: isExact ? lo : hi }
}
