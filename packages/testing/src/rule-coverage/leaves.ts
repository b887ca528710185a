import type { Condition, Leaf } from '@hedui/core'

/** A comparison within a condition, and its place there, such as `all[1].not`. */
export interface PlacedLeaf {
  readonly place: string
  readonly leaf: Leaf
}

type Shared = Readonly<Record<string, Condition>>

/** Every comparison of a condition, shared conditions included, in order. */
export function leavesOf(condition: Condition, shared: Shared = {}, place = ''): PlacedLeaf[] {
  const within = (part: Condition, step: string) =>
    leavesOf(part, shared, place === '' ? step : `${place}.${step}`)
  if ('all' in condition) return condition.all.flatMap((part, i) => within(part, `all[${i}]`))
  if ('any' in condition) return condition.any.flatMap((part, i) => within(part, `any[${i}]`))
  if ('atLeast' in condition) return condition.of.flatMap((part, i) => within(part, `of[${i}]`))
  if ('not' in condition) return within(condition.not, 'not')
  if ('condition' in condition) return within(named(condition.condition, shared), condition.condition)
  return [{ place, leaf: condition }]
}

/** True, false, or undefined where it is not known. */
export type Ternary = boolean | undefined

/** What a condition comes to, given what each of its comparisons comes to, in their order. */
export function outcomeOf(condition: Condition, values: readonly Ternary[], shared: Shared = {}): Ternary {
  let next = 0
  const walk = (part: Condition): Ternary => {
    if ('all' in part) return quorum(part.all.map(walk), part.all.length)
    if ('any' in part) return quorum(part.any.map(walk), 1)
    if ('atLeast' in part) return quorum(part.of.map(walk), part.atLeast)
    if ('condition' in part) return walk(named(part.condition, shared))
    if ('not' in part) {
      const inner = walk(part.not)
      return inner === undefined ? undefined : !inner
    }
    return values[next++]
  }
  return walk(condition)
}

function quorum(values: readonly Ternary[], needed: number): Ternary {
  const surely = values.filter((value) => value === true).length
  const possibly = values.filter((value) => value !== false).length
  return surely >= needed ? true : possibly >= needed ? undefined : false
}

function named(name: string, shared: Shared): Condition {
  const found = Object.hasOwn(shared, name) ? shared[name] : undefined
  if (!found) throw new RangeError(`no condition ${name}; there are ${Object.keys(shared).join(', ')}`)
  return found
}
