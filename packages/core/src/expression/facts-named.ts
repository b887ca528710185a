import type { Reference } from './node.ts'

/**
 * The facts that a part of a rule names, itself or by the definitions of those that it names; what is said `of` another
 * row, or reached from one, is a field of that row.
 */
export function factsNamed(part: unknown, definitionOf: (fact: string) => unknown): ReadonlySet<string> {
  const met = new Set<string>()
  const meet = (some: unknown): void => {
    JSON.stringify(some, function (this: Partial<Reference>, key, value: unknown) {
      if (key === 'fact' && typeof value === 'string' && !this.of && !this.to && !met.has(value)) {
        met.add(value)
        meet(definitionOf(value))
      }
      return value
    })
  }
  meet(part)
  return met
}
