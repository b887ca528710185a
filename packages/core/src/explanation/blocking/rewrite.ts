/** A rule with some of its nodes, told by identity, replaced by others. */
export function rewrite<T>(node: T, replaced: ReadonlyMap<unknown, unknown>): T {
  if (replaced.size === 0 || typeof node !== 'object' || node === null) return node
  if (replaced.has(node)) return replaced.get(node) as T
  if (Array.isArray(node)) return node.map((item) => rewrite(item, replaced)) as T
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, rewrite(item, replaced)])) as T
}
