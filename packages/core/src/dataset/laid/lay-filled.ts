import type { Relation } from '../../model/entity.ts'
import { codeAt } from '../at.ts'
import type { CodeColumn } from '../column.ts'
import { NONE, UNKNOWN } from '../keys/dictionary.ts'
import { meeting, reversed } from '../meeting.ts'
import type { Table } from '../table.ts'
import { LaidTable, withoutRows } from './laid-table.ts'
import type { Layer } from './layer.ts'

/** Fills what own rows left blank as `fillOtherwise` does, and anew the blanks below that are related to own rows. */
export function layFilled(layer: Layer, name: string): void {
  const { foundation, table } = layer
  const below = foundation.dataset.table(name)
  const laid = table(name)
  const isRelated = Object.values(below.entity.fields).some(({ otherwise }) => {
    const relation = otherwise && below.entity.many[otherwise.through]
    return relation !== undefined && table(relation.entity) instanceof LaidTable
  })
  if (!isRelated && !(laid instanceof LaidTable)) return
  const { own, gone } =
    laid instanceof LaidTable ? laid : { own: withoutRows(below), gone: new Set<number>() }
  const columns = { ...own.columns }
  const patches = new Map<string, ReadonlyMap<number, number>>()
  for (const [field, { otherwise }] of Object.entries(below.entity.fields)) {
    const relation = otherwise && below.entity.many[otherwise.through]
    const [mine, filled] = [columns[field], below.columns[field]]
    if (!relation || mine?.kind !== 'code' || filled?.kind !== 'code') continue
    const said = agreement(layer, laid, relation, otherwise.field)
    const codes = mine.codes.map((code, row) => (code > NONE ? code : said(below.size + row)))
    columns[field] = { ...mine, codes }
    const stated = foundation.unfilled(name).columns[field] as CodeColumn
    const patch = relatedTo(layer, below, relation)
      .filter((row) => (stated.codes[row] as number) <= NONE)
      .map((row) => [row, said(row)] as const)
      .filter(([row, code]) => code !== filled.codes[row])
    if (patch.length > 0) patches.set(field, new Map(patch))
  }
  if (own.size > 0 || patches.size > 0)
    layer.replace(new LaidTable(below, { ...own, columns }, patches, gone))
}

/** What the related rows agree on in a field. */
function agreement({ table, dictionary }: Layer, from: Table, relation: Relation, field: string) {
  const meet = meeting(from, relation, table, dictionary)
  const column = table(relation.entity).columns[field] as CodeColumn
  return (row: number): number => {
    const met = meet(row)
    const said = new Set(typeof met === 'number' ? [] : Array.from(met, (item) => codeAt(column, item)))
    return said.size === 1 ? ([...said][0] as number) : UNKNOWN
  }
}

/** Rows of a table below from which a relation leads to rows that are laid over it. */
export function relatedTo({ table, dictionary }: Layer, below: Table, relation: Relation): number[] {
  const to = table(relation.entity)
  if (!(to instanceof LaidTable)) return []
  const back = meeting(to, reversed(below.name, relation), () => below, dictionary)
  const rows = new Set<number>()
  for (let row = to.below.size; row < to.size; row++) {
    const met = back(row)
    if (typeof met !== 'number') for (let i = 0; i < met.length; i++) rows.add(met[i] as number)
  }
  return [...rows]
}
