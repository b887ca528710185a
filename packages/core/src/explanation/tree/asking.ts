import { remember } from '../../dataset/remember.ts'
import { indexBy } from '../../dataset/table.ts'
import { type Asked, askedAt } from '../../engine/asked-at.ts'
import type { Evaluator } from '../../engine/evaluator.ts'
import type { Met } from '../../engine/met.ts'
import { walk } from '../../engine/path.ts'
import { frameOf, type Scope } from '../../engine/scope.ts'
import type { Truth, Vector } from '../../engine/vector.ts'
import type { Aggregate, Condition, Expression, Hop } from '../../expression/node.ts'

/** The rows at the end of a path, and the positions there of those that each position leads to. */
export interface Walked extends Met {
  from(position: number): Int32Array
}

type Path = Pick<Aggregate, 'path' | 'of'>

/** Asks for all positions of a scope at once, whichever of them is explained, and once. */
export interface Asking {
  vector(expression: Expression, scope: Scope): Vector
  truth(condition: Condition, scope: Scope): Truth
  /** After so many hops of a path. */
  walk(path: Path, hops: number, scope: Scope): Walked
  /** All that the next hop meets, whatever its condition, from where the hops before it led. */
  next(path: Path, hop: Hop, before: Scope): Walked
  /** Of which programme and days alone that hop asks for rows. */
  programmeAndDays(path: Path, hop: Hop, before: Scope): ((position: number) => Asked) | undefined
}

export function createAsking(evaluator: Evaluator): Asking {
  const vectors = keptByScope<Expression, Vector>()
  const truths = keptByScope<Condition, Truth>()
  const walks = keptByScope<Path['path'], Map<number, Walked>>()
  const steps = keptByScope<Hop, Walked>()
  const asked = keptByScope<Hop, { readonly at: ReturnType<Asking['programmeAndDays']> }>()
  return {
    vector: (expression, scope) => vectors(scope, expression, () => evaluator.vector(expression, scope)),
    truth: (condition, scope) => truths(scope, condition, () => evaluator.truth(condition, scope)),
    walk({ path, of }, hops, scope) {
      const taken = walks(scope, path, () => new Map<number, Walked>())
      return remember(taken, hops, () => walked(walk(evaluator, scope, path.slice(0, hops), of), scope))
    },
    next(path, asking, before) {
      const { where, ...hop } = asking
      return steps(before, asking, () =>
        walked(walk(evaluator, before, [hop], startOf(path, asking)), before),
      )
    },
    programmeAndDays: (path, hop, before) =>
      asked(before, hop, () => ({
        at: askedAt(evaluator, before, frameOf(before, startOf(path, hop)), hop),
      })).at,
  }
}

/** The name of the rows that a hop starts from. */
export function startOf({ path, of }: Path, hop: Hop): string | undefined {
  const i = path.indexOf(hop)
  return i === 0 ? of : path[i - 1]?.as
}

function keptByScope<K, V>() {
  const found = new WeakMap<Scope, Map<K, V>>()
  return (scope: Scope, key: K, make: () => V): V =>
    remember(
      remember(found, scope, () => new Map<K, V>()),
      key,
      make,
    )
}

function walked(met: Met, { size }: Scope): Walked {
  const { offsets, rows } = indexBy(met.owner, size)
  return { ...met, from: (position) => rows.subarray(offsets[position], offsets[position + 1]) }
}
