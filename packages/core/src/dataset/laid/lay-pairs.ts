import type { Relation } from '../../model/entity.ts'
import { exactAt } from '../at.ts'
import type { Column } from '../column.ts'
import { pairsTable } from '../derived/pairs.ts'
import { Meeting, reversed } from '../meeting.ts'
import { rowsWith } from '../rows-with.ts'
import type { Table } from '../table.ts'
import { changedRows, LaidTable } from './laid-table.ts'
import type { Layer } from './layer.ts'

/** Adds the pairs that occur first in own rows, and does away with those that occurred only before a change. */
export function layPairs(layer: Layer, name: string): void {
  const below = layer.foundation.dataset.table(name)
  const { entity } = below
  const fields = Object.keys(entity.occurs[0]?.by ?? {})
  const added = new Map<string, readonly number[]>()
  const left = new Set<number>()
  for (const occurs of entity.occurs) {
    const from = layer.table(occurs.entity)
    if (!(from instanceof LaidTable)) continue
    const columns = fields.map((field) => from.columns[occurs.by[field] as string] as Column)
    for (const row of changedRows(from)) {
      const pair = columns.map((column) => exactAt(column, row))
      if (!pair.some(Number.isNaN) && rowOfPair(below, fields, pair) < 0) added.set(pair.join(), pair)
      if (row >= from.below.size) continue
      const before = fields.map((field) =>
        exactAt(from.below.columns[occurs.by[field] as string] as Column, row),
      )
      const was = before.some(Number.isNaN) ? -1 : rowOfPair(below, fields, before)
      if (was >= 0) left.add(was)
    }
  }
  const gone = new Set(
    [...left].filter((row) => !entity.occurs.some((occurs) => occursIn(layer, below, occurs, row))),
  )
  if (added.size > 0 || gone.size > 0)
    layer.replace(new LaidTable(below, pairsTable(name, entity, [...added.values()]), new Map(), gone))
}

function rowOfPair(below: Table, fields: readonly string[], pair: readonly number[]): number {
  const rows = rowsWith(below, fields[0] ?? '', pair[0] as number)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    let part = 1
    while (
      part < fields.length &&
      exactAt(below.columns[fields[part] as string] as Column, row) === pair[part]
    )
      part++
    if (part >= fields.length) return row
  }
  return -1
}

function occursIn({ table, dictionary }: Layer, below: Table, occurs: Relation, row: number): boolean {
  const met = new Meeting(below, reversed(occurs.entity, occurs), table, dictionary).from(row)
  return typeof met !== 'number' && met.length > 0
}
