import type { Path } from '../path.ts'
import type { Frame, Place } from '../place.ts'
import { isObject } from '../shape.ts'

/** The named conditions that the checks of a pack share, and where they stand. */
export interface Shared {
  readonly conditions: Readonly<Record<string, unknown>>
  readonly path: Path
}

export const noneShared: Shared = { conditions: {}, path: [] }

/** Looks into shared conditions as a check uses them: each once for the rows in reach. */
export function createConditions(shared: Shared, place: () => Place): Place['conditions'] {
  const seen = new Set<string>()
  const within: string[] = []
  return {
    names: Object.keys(shared.conditions),
    visit(name, scope) {
      const path = [...shared.path, name]
      const since = within.indexOf(name)
      if (since >= 0) {
        const chain = [...within.slice(since), name]
        place().report.add('rule.cycle', path, { what: 'condition', chain })
        return
      }
      const key = JSON.stringify([name, scope.map((frame: Frame) => [frame.name, frame.entity])])
      if (seen.has(key)) return
      seen.add(key)
      within.push(name)
      place().condition(shared.conditions[name], { place: place(), scope, path })
      within.pop()
    },
  }
}

const nameIn = (value: unknown): string | undefined =>
  isObject(value) && typeof value.condition === 'string' && Object.keys(value).length === 1
    ? value.condition
    : undefined

/** How many objects a node is once every shared condition stands in the place of its name. */
export function createSizes({ conditions }: Shared): (node: unknown) => number {
  const sizes = new Map<string, number>()
  return size

  function size(node: unknown): number {
    if (typeof node !== 'object' || node === null) return 0
    const name = nameIn(node)
    if (name === undefined) return Object.values(node).reduce<number>((sum, part) => sum + size(part), 1)
    if (!sizes.has(name)) {
      sizes.set(name, 1)
      sizes.set(name, Object.hasOwn(conditions, name) ? size(conditions[name]) : 1)
    }
    return sizes.get(name) as number
  }
}

/** The node with every shared condition in the place of its name; for those that refer to none in a circle. */
export function expand<T>(node: T, shared: Shared): T {
  if (typeof node !== 'object' || node === null) return node
  const name = nameIn(node)
  if (name !== undefined) return expand(shared.conditions[name], shared) as T
  if (Array.isArray(node)) return node.map((part) => expand(part, shared)) as T
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, expand(part, shared)])) as T
}
