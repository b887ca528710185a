import type { Adapter } from '../adapter/adapter.ts'
import { heading, plainHeading } from '../layout/heading.ts'
import type { Table } from '../layout/layout.ts'
import { applyLayout } from '../layout/standard.ts'
import { columnOf } from '../recognise/fit.ts'
import type { WriteOptions } from './options.ts'
import { refuse } from './refuse.ts'

/** A column of the form, and the fields that are read from it. */
export interface FormColumn {
  readonly heading: string
  readonly fields: readonly string[]
}

/** What a form is made for. */
export interface Purpose {
  /** Whether the format can hold a heading. */
  holds(heading: string): boolean
  /** Whether any record states a field. */
  states(field: string): boolean
}

/** The columns of an adapter's form. Error `write.heading`. */
export function formColumns(
  adapter: Adapter,
  { fields = Object.keys(adapter.columns), headings = {} }: Pick<WriteOptions, 'fields' | 'headings'>,
  purpose: Purpose,
): FormColumn[] {
  const added = addedNames(adapter)
  const isAdded = (name: string) => added.has(plainHeading(name))
  const holdsAll = { ...purpose, holds: (name: string) => isAdded(name) || purpose.holds(name) }
  const columns = new Map<string, { readonly heading: string; readonly fields: string[] }>()
  for (const field of fields) {
    const chosen = headingOf(adapter, field, headings[field], holdsAll)
    if (chosen === null) continue
    const plain = plainHeading(chosen)
    const known = columns.get(plain)
    if (known) known.fields.push(field)
    else columns.set(plain, { heading: chosen, fields: [field] })
  }
  return [...columns].flatMap(([plain, column]) => (added.has(plain) ? [] : [column]))
}

/** Null: an optional column that nothing stands in, and whose headings the format cannot hold. */
function headingOf(
  adapter: Adapter,
  field: string,
  wanted: string | undefined,
  { holds, states }: Purpose,
): string | null {
  const { headings: known = [], optional = false } = adapter.columns[field] ?? {}
  const chosen = known.find((name) =>
    wanted === undefined
      ? holds(name) && !plainHeading(name).includes('/')
      : plainHeading(name) === plainHeading(wanted) && holds(wanted),
  )
  if (chosen !== undefined) return wanted ?? chosen
  if (optional && wanted === undefined && !states(field)) return null
  throw refuse('write.heading', {
    adapter: adapter.id,
    field,
    sought: wanted ?? 'any',
    known: known.join(' / '),
  })
}

/** What the adapter's own steps add to the whole form when it is read: nobody writes it. */
function addedNames(adapter: Adapter): ReadonlySet<string> {
  const headings = Object.values(adapter.columns).map((column) => heading(column.headings[0] ?? ''))
  const sheet = { name: null, hidden: false, lines: [], merges: [], deleted: [] }
  const empty: Table = { sheet, headings, headingLines: [], titles: [], lines: [], ignored: [] }
  const after = applyLayout(empty, adapter.layout, columnOf(adapter)).headings
  return new Set(after.slice(headings.length).flatMap(({ names }) => names))
}
