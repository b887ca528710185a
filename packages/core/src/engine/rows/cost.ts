import { remember } from '../../dataset/remember.ts'
import type { Condition, Expression } from '../../expression/node.ts'

type Facts = Readonly<Record<string, Expression>>

/** What a step or an aggregate costs beside a field of a row that is at hand. */
export const walking = 16

/** Conditions, those first that look at little: which part decides is no matter, so that the others need not be asked. */
export function cheapestFirst(conditions: readonly Condition[], facts: Facts): readonly Condition[] {
  const costs = new Map(conditions.map((condition) => [condition, costOf(condition, facts, [])]))
  return [...conditions].sort((a, b) => (costs.get(a) as number) - (costs.get(b) as number))
}

/** `within` are the facts that are being looked into. */
export function costOf(node: unknown, facts: Facts, within: readonly string[]): number {
  if (typeof node !== 'object' || node === null) return 0
  const parts = Object.values(node).reduce<number>((sum, part) => sum + costOf(part, facts, within), 1)
  if ('take' in node) return parts + walking
  if ('to' in node && Array.isArray(node.to)) return parts + node.to.length
  if (!('fact' in node) || typeof node.fact !== 'string' || 'of' in node || within.includes(node.fact))
    return parts
  return parts + costOfFact(node.fact, facts, within)
}

const known = new WeakMap<Facts, Map<string, number>>()

/** What a fact costs, looked into once. */
const costOfFact = (name: string, facts: Facts, within: readonly string[]): number =>
  remember(
    remember(known, facts, () => new Map()),
    name,
    () => costOf(Object.hasOwn(facts, name) ? facts[name] : undefined, facts, [...within, name]),
  )
