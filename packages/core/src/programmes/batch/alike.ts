import type { Hop } from '../../expression/node.ts'

/** The names that hops are to go by, by those they have. */
type Names = ReadonlyMap<string, string>

/**
 * The same expression or condition with hops named after where they lead, so that parts which ask the same of the
 * same rows read the same, and are evaluated once.
 */
export function alike<N>(node: N, names: Names = new Map()): N {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map((part) => alike(part, names)) as N
  const inside = 'path' in node ? along(node.path as readonly Hop[], names) : names
  const parts = Object.entries(node).map(([key, part]) => [
    key,
    key === 'of' || key === 'as' ? (inside.get(part) ?? part) : alike(part, inside),
  ])
  return Object.fromEntries(parts) as N
}

/** A hop to where an outer one leads as well is told apart by a number. */
function along(path: readonly Hop[], outer: Names): Names {
  const names = new Map(outer)
  for (const { to, as } of path) {
    const taken = [...names.values()].filter((name) => name.split(' ')[0] === to).length
    names.set(as, taken === 0 ? to : `${to} ${taken}`)
  }
  return names
}
