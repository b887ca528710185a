/** How conditions of some form are joined. */
export interface Joining<C> {
  all(conditions: readonly C[]): C
  any(conditions: readonly C[]): C
}

/** A tree of all and any that holds where `n` of the conditions do; true or false where that needs no tree. */
export function threshold<C>(n: number, conditions: readonly C[], joining: Joining<C>): C | boolean {
  if (n > conditions.length || conditions.length === 0) return false
  if (n <= 0) return true
  if (n === conditions.length) return joining.all(conditions)
  if (n === 1) return joining.any(conditions)
  const middle = conditions.length >> 1
  const halves = [conditions.slice(0, middle), conditions.slice(middle)] as const
  const ways = Array.from({ length: n + 1 }, (_, i) => [
    threshold(i, halves[0], joining),
    threshold(n - i, halves[1], joining),
  ])
    .filter((parts) => !parts.includes(false))
    .map((parts) => joining.all(parts.filter((part): part is C => part !== true)))
  return joining.any(ways)
}
