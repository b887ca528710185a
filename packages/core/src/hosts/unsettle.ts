import type { Condition, Expression } from '../expression/node.ts'

/** Stands among host facts for what nobody will ever say. */
export const NEVER = '?'

const never: Condition = { fact: { host: NEVER, type: 'truth' }, operator: 'equal', value: true }

/**
 * A rule whose verdicts do not rest on a host fact's being unknown: `known` and `coalesce` ask about knowledge
 * itself, so over what `mayChange` they are left open, each way.
 */
export function unsettle<T>(node: T, mayChange: (part: unknown) => boolean): T {
  if (typeof node !== 'object' || node === null || !mayChange(node)) return node
  if (Array.isArray(node)) return node.map((item) => unsettle(item, mayChange)) as T
  const parts = Object.fromEntries(
    Object.entries(node).map(([key, part]) => [key, unsettle(part as unknown, mayChange)]),
  )
  if ('operator' in parts && parts.operator === 'known') return eitherWay(node as unknown as Condition) as T
  if ('coalesce' in parts) {
    const [one, other] = parts.coalesce as readonly [Expression, Expression]
    return { if: [never, one, other] } as T
  }
  return parts as T
}

const eitherWay = (condition: Condition): Condition => ({
  fact: { if: [never, { truth: condition }, { truth: { not: condition } }] },
  operator: 'equal',
  value: true,
})
