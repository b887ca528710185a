import type { Entity, Relation } from '../../model/entity.ts'
import { codeAt } from '../at.ts'
import type { CodeColumn } from '../column.ts'
import { NONE, UNKNOWN } from '../keys/dictionary.ts'
import { Meeting, reversed } from '../meeting.ts'
import { remember } from '../remember.ts'
import type { Table } from '../table.ts'
import type { Rows } from './laid.ts'
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
  let columns: Table['columns'] | undefined
  let patches: Map<string, ReadonlyMap<number, number>> | undefined
  for (const { field, relation, their } of fields) {
    const [mine, filled] = [own.columns[field], below.columns[field]]
    if (mine?.kind !== 'code' || filled?.kind !== 'code') continue
    let agreed: ReturnType<typeof agreement> | undefined
    const said = (row: number): number => {
      agreed ??= agreement(layer, laid, relation, their)
      return agreed(row)
    }
    const codes = withBlanksFilled(mine.codes, (row) => said(below.size + row))
    if (codes !== mine.codes) columns = { ...(columns ?? own.columns), [field]: { ...mine, codes } }
    const stated = foundation.unfilled(name).columns[field] as CodeColumn
    let patch: Map<number, number> | undefined
    for (const row of relatedTo(layer, below, relation)) {
      if ((stated.codes[row] as number) > NONE) continue
      const code = said(row)
      if (code === filled.codes[row]) continue
      patch ??= new Map()
      patch.set(row, code)
    }
    if (!patch) continue
    patches ??= new Map()
    patches.set(field, patch)
  }
  if (columns || patches)
    layer.replace(new LaidTable(below, columns ? { ...own, columns } : own, patches, gone))
}

/** The codes, where one is blank with what is said instead. */
function withBlanksFilled(codes: Uint32Array, said: (row: number) => number): Uint32Array {
  let filled = codes
  for (let row = 0; row < codes.length; row++) {
    if ((codes[row] as number) > NONE) continue
    if (filled === codes) filled = codes.slice()
    filled[row] = said(row)
  }
  return filled
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
  let last: Rows | undefined
  let said = UNKNOWN
  return (row: number): number => {
    const met = meeting.from(row)
    if (typeof met === 'number') return UNKNOWN
    if (met !== last) {
      last = met
      said = sameIn(column, met)
    }
    return said
  }
}

/** What all of some rows say; unknown where they differ, or where there are none. */
function sameIn(column: CodeColumn, rows: Rows): number {
  if (rows.length === 0) return UNKNOWN
  const said = codeAt(column, rows[0] as number)
  for (let i = 1; i < rows.length; i++) if (codeAt(column, rows[i] as number) !== said) return UNKNOWN
  return said
}

/** Rows of a table below from which a relation leads to rows that are laid over it, each once. */
export function relatedTo(
  { table, dictionary }: Layer,
  below: Table,
  relation: Relation,
): ReadonlySet<number> {
  const to = table(relation.entity)
  if (!(to instanceof LaidTable)) return nobody
  const back = new Meeting(to, reversed(below.name, relation), () => below, dictionary)
  const rows = new Set<number>()
  for (let row = to.below.size; row < to.size; row++) {
    const met = back.from(row)
    if (typeof met !== 'number') for (let i = 0; i < met.length; i++) rows.add(met[i] as number)
  }
  return rows
}

const nobody: ReadonlySet<number> = new Set()
