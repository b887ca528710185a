import type { Adapter } from '../adapter/adapter.ts'
import { type Heading, plainHeading } from '../layout/heading.ts'

/** Columns that may hold each field: those under the first of its headings that stands there at all. */
export type Match = ReadonlyMap<string, readonly number[]>

/** What a field may stand under. */
export interface Sought {
  readonly names: readonly string[]
  readonly optional: boolean
}

const known = new WeakMap<Adapter, ReadonlyMap<string, Sought>>()

/** What each field of an adapter may stand under. */
export function soughtBy(adapter: Adapter): ReadonlyMap<string, Sought> {
  let sought = known.get(adapter)
  if (!sought) {
    sought = new Map(
      Object.entries(adapter.columns).map(([field, { headings, optional }]) => [
        field,
        { names: headings.map(plainHeading), optional },
      ]),
    )
    known.set(adapter, sought)
  }
  return sought
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

/** Whether an adapter may find all it needs among headings and those that its own steps may add. */
export function mayFind(adapter: Adapter, headings: readonly Heading[]): boolean {
  const columns = byName(headings)
  const mayAdd = (name: string) => adapter.layout.some(({ names }) => !names || names.includes(name))
  for (const { names, optional } of soughtBy(adapter).values())
    if (!optional && !names.some((name) => columns.has(name) || mayAdd(name))) return false
  return true
}

/** The columns of one field. */
export function matchField(
  adapter: Adapter,
  field: string,
  headings: readonly Heading[],
): readonly number[] | undefined {
  const columns = byName(headings)
  const found = soughtBy(adapter)
    .get(field)
    ?.names.find((name) => columns.has(name))
  return found === undefined ? undefined : columns.get(found)
}

/** Finds the columns of an adapter's fields among headings. */
export function matchHeadings(adapter: Adapter, headings: readonly Heading[]): Match {
  const columns = byName(headings)
  const match = new Map<string, readonly number[]>()
  for (const [field, { names }] of soughtBy(adapter)) {
    const found = names.find((name) => columns.has(name))
    if (found !== undefined) match.set(field, columns.get(found) as readonly number[])
  }
  return match
}
