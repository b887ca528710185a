import type { Check } from '../../checks/check.ts'
import { remember } from '../../dataset/remember.ts'
import type { Aggregate } from '../../expression/node.ts'

const known = new WeakMap<Check, WeakMap<Aggregate, boolean>>()

/** Whether a path, or what is taken at its end, rests on named facts of the check. */
export const namesFacts = (check: Check, aggregate: Aggregate): boolean =>
  remember(
    remember(known, check, () => new WeakMap<Aggregate, boolean>()),
    aggregate,
    () => names(check, aggregate),
  )

function names(check: Check, node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { fact, of, to, condition } = node as Readonly<Record<string, unknown>>
  if (typeof fact === 'string' && of === undefined && !to && Object.hasOwn(check.facts, fact)) return true
  return typeof condition === 'string' || Object.values(node).some((part) => names(check, part))
}
