import type { Adapter } from '../adapter/adapter.ts'
import { type Heading, plainHeading } from '../layout/heading.ts'

/** Columns that may hold each field: those under the first of its headings that stands there at all. */
export type Match = ReadonlyMap<string, readonly number[]>

const aliases = new WeakMap<Adapter, ReadonlyMap<string, readonly string[]>>()

function aliasesOf(adapter: Adapter): ReadonlyMap<string, readonly string[]> {
  let known = aliases.get(adapter)
  if (!known) {
    known = new Map(
      Object.entries(adapter.columns).map(([field, { headings }]) => [field, headings.map(plainHeading)]),
    )
    aliases.set(adapter, known)
  }
  return known
}

const columnsOf = new WeakMap<readonly Heading[], ReadonlyMap<string, readonly number[]>>()

function byName(headings: readonly Heading[]): ReadonlyMap<string, readonly number[]> {
  const known = columnsOf.get(headings)
  if (known) return known
  const columns = new Map<string, number[]>()
  headings.forEach(({ names }, column) => {
    for (const name of names) {
      const others = columns.get(name)
      if (others) others.push(column)
      else columns.set(name, [column])
    }
  })
  columnsOf.set(headings, columns)
  return columns
}

const namesOf = new WeakMap<readonly Adapter[], ReadonlySet<string>>()

/** Whether one of the adapters reads a column under one of the headings. */
export const meansAnything = (adapters: readonly Adapter[]): ((headings: readonly Heading[]) => boolean) => {
  const known =
    namesOf.get(adapters) ?? new Set(adapters.flatMap((adapter) => [...aliasesOf(adapter).values()].flat()))
  namesOf.set(adapters, known)
  return (headings) => headings.some(({ names }) => names.some((name) => known.has(name)))
}

/** Whether an adapter may find all it needs among headings with these names; its own steps may add headings. */
export const mayFind = (adapter: Adapter, names: ReadonlySet<string>): boolean =>
  adapter.layout.length > 0 ||
  [...aliasesOf(adapter)].every(
    ([field, aliases]) => adapter.columns[field]?.optional || aliases.some((alias) => names.has(alias)),
  )

/** Finds the columns of an adapter's fields among headings. */
export function matchHeadings(adapter: Adapter, headings: readonly Heading[]): Match {
  const columns = byName(headings)
  const match = new Map<string, readonly number[]>()
  for (const [field, names] of aliasesOf(adapter)) {
    const found = names.find((name) => columns.has(name))
    if (found !== undefined) match.set(field, columns.get(found) as readonly number[])
  }
  return match
}
