import type { Entity, Relation } from '../../model/entity.ts'
import { codeAt } from '../at.ts'
import type { CodeColumn } from '../column.ts'
import { NONE, UNKNOWN } from '../keys/dictionary.ts'
import { Meeting, reversed } from '../meeting.ts'
import { remember } from '../remember.ts'
import type { Table } from '../table.ts'
import { LaidTable, withoutRows } from './laid-table.ts'
import type { Layer } from './layer.ts'

/** Fills what own rows left blank as `fillOtherwise` does, and anew the blanks below that are related to own rows. */
export function layFilled(layer: Layer, name: string): void {
  const { foundation, table } = layer
  const below = foundation.dataset.table(name)
  const laid = table(name)
  const fields = remember(known, below.entity, () => filledIn(below.entity))
  const isRelated = fields.some(({ relation }) => table(relation.entity) instanceof LaidTable)
  if (!isRelated && !(laid instanceof LaidTable)) return
  const { own, gone } =
    laid instanceof LaidTable ? laid : { own: withoutRows(below), gone: new Set<number>() }
  const columns = { ...own.columns }
  const patches = new Map<string, ReadonlyMap<number, number>>()
  for (const { field, relation, their } of fields) {
    const [mine, filled] = [columns[field], below.columns[field]]
    if (mine?.kind !== 'code' || filled?.kind !== 'code') continue
    let agreed: ReturnType<typeof agreement> | undefined
    const said = (row: number): number => {
      agreed ??= agreement(layer, laid, relation, their)
      return agreed(row)
    }
    if (mine.codes.some((code) => code <= NONE)) {
      const codes = mine.codes.map((code, row) => (code > NONE ? code : said(below.size + row)))
      columns[field] = { ...mine, codes }
    }
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

/** A field of which blanks are filled, and from where. */
interface Filled {
  readonly field: string
  readonly relation: Relation
  readonly their: string
}

const known = new WeakMap<Entity, readonly Filled[]>()

const filledIn = ({ fields, many }: Entity): readonly Filled[] =>
  Object.entries(fields).flatMap(([field, { otherwise }]) => {
    const relation = otherwise && many[otherwise.through]
    return relation ? [{ field, relation, their: otherwise.field }] : []
  })

/** What the related rows agree on in a field. */
function agreement({ table, dictionary }: Layer, from: Table, relation: Relation, field: string) {
  const meeting = new Meeting(from, relation, table, dictionary)
  const column = table(relation.entity).columns[field] as CodeColumn
  return (row: number): number => {
    const met = meeting.from(row)
    if (typeof met === 'number' || met.length === 0) return UNKNOWN
    const said = codeAt(column, met[0] as number)
    for (let i = 1; i < met.length; i++) if (codeAt(column, met[i] as number) !== said) return UNKNOWN
    return said
  }
}

/** Rows of a table below from which a relation leads to rows that are laid over it. */
export function relatedTo({ table, dictionary }: Layer, below: Table, relation: Relation): number[] {
  const to = table(relation.entity)
  if (!(to instanceof LaidTable)) return []
  const back = new Meeting(to, reversed(below.name, relation), () => below, dictionary)
  const rows = new Set<number>()
  for (let row = to.below.size; row < to.size; row++) {
    const met = back.from(row)
    if (typeof met !== 'number') for (let i = 0; i < met.length; i++) rows.add(met[i] as number)
  }
  return [...rows]
}
