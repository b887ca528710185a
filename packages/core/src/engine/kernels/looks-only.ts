/**
 * Whether an expression or condition asks of nothing but the row that goes by one of `names`, so that it can be
 * evaluated for all rows of a table, whoever meets them.
 */
export function looksOnlyAt(node: unknown, names: readonly string[]): boolean {
  if (typeof node !== 'object' || node === null) return true
  if (Array.isArray(node)) return node.every((part) => looksOnlyAt(part, names))
  const { fact, of, take, path } = node as Record<string, unknown>
  if ('host' in node || 'condition' in node) return false
  if (typeof fact === 'string') return !('operator' in node) && names.includes(of as string)
  if (take === undefined) return Object.values(node).every((part) => looksOnlyAt(part, names))
  const inner = [...names, ...(path as readonly { as: string }[]).map(({ as }) => as)]
  return names.includes(of as string) && looksOnlyAt({ ...node, take: undefined }, inner)
}
