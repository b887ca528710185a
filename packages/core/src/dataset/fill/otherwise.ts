import type { CodeColumn, Column } from '../column.ts'
import { type Dictionary, NONE, UNKNOWN } from '../keys/dictionary.ts'
import { type Links, link } from '../relations.ts'
import type { Table } from '../table.ts'
import { whenAsked } from './when-asked.ts'

/** Fills what a field's own record left blank from what the related rows agree on. */
export function fillOtherwise(table: Table, tables: (name: string) => Table, dictionary: Dictionary): Table {
  const columns: Record<string, Column> = {}
  for (const [name, { otherwise }] of Object.entries(table.entity.fields)) {
    const relation = otherwise && table.entity.many[otherwise.through]
    const own = table.columns[name]
    if (!relation || own?.kind !== 'code' || table.size === 0) continue
    const theirs = tables(relation.entity)
    columns[name] = whenAsked(own, () => {
      if (own.codes.every((code) => code > NONE)) return own
      const { codes } = theirs.columns[otherwise.field] as CodeColumn
      const said = agreed(() => link(table, relation, () => theirs, dictionary), codes)
      return { ...own, codes: own.codes.map((code, row) => (code > NONE ? code : said(row))) }
    })
  }
  return Object.keys(columns).length > 0 ? { ...table, columns: { ...table.columns, ...columns } } : table
}

/** The one code that all related rows have; unknown where they have several, or there are none. */
function agreed(links: () => Links, codes: Uint32Array): (row: number) => number {
  if (codes.length === 0) return () => UNKNOWN
  const {
    group,
    index: { offsets, rows },
  } = links()
  return (row) => {
    const g = group[row] as number
    const end = g < 0 ? 0 : (offsets[g + 1] as number)
    let said = UNKNOWN
    for (let k = g < 0 ? 0 : (offsets[g] as number); k < end; k++) {
      const code = codes[rows[k] as number] as number
      if (code === UNKNOWN || (said !== UNKNOWN && said !== code)) return UNKNOWN
      said = code
    }
    return said
  }
}
