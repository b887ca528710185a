import type { ToMany, ToOne } from '../../dataset/reading.ts'
import { remember } from '../../dataset/remember.ts'
import { indexBy } from '../../dataset/table.ts'
import { askedAt } from '../../engine/asked-at.ts'
import type { Asked } from '../../engine/covered.ts'
import type { Evaluator } from '../../engine/evaluator.ts'
import type { Met } from '../../engine/met.ts'
import { walk } from '../../engine/path.ts'
import { type Frame, frameOf, type Scope } from '../../engine/scope.ts'
import type { Truth, Vector } from '../../engine/vector.ts'
import type { Aggregate, Condition, Expression, Hop } from '../../expression/node.ts'

/** The rows at the end of a path, and the positions there of those that each position leads to. */
interface Walked extends Met {
  from(position: number): Int32Array
}

/** One hop of a path, from where the hops before it led. */
export interface Leg {
  readonly hop: Hop
  readonly before: Walked
  readonly start: Frame
  readonly isMany: boolean
  readonly relation: ToOne | ToMany
  /** Of which programme and days alone rows are asked for; undefined where nothing says so. */
  readonly asked: ((position: number) => Asked) | undefined
  /** All rows that are met, whatever the condition of the hop. */
  readonly met: () => Walked
}

/** Asks for all positions of a scope at once, whichever of them is explained, and once. */
export interface Asking {
  vector(expression: Expression, scope: Scope): Vector
  truth(condition: Condition, scope: Scope): Truth
  legs(aggregate: Aggregate, scope: Scope): readonly Leg[]
  /** The rows at the end of the path. */
  end(aggregate: Aggregate, scope: Scope): Walked
}

export function createAsking(evaluator: Evaluator): Asking {
  const vectors = keptByScope<Expression, Vector>()
  const truths = keptByScope<Condition, Truth>()
  const legs = keptByScope<Aggregate, readonly Leg[]>()
  const ends = keptByScope<Aggregate, Walked>()
  return {
    vector: (expression, scope) => vectors(scope, expression, () => evaluator.vector(expression, scope)),
    truth: (condition, scope) => truths(scope, condition, () => evaluator.truth(condition, scope)),
    legs: (aggregate, scope) =>
      legs(scope, aggregate, () => aggregate.path.map((_, i) => legOf(evaluator, aggregate, i, scope))),
    end: (aggregate, scope) =>
      ends(scope, aggregate, () => walked(walk(evaluator, scope, aggregate.path, aggregate.of), scope)),
  }
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

function legOf(evaluator: Evaluator, { path, of }: Aggregate, i: number, scope: Scope): Leg {
  const hop = path[i] as Hop
  const { where, ...unconditional } = hop
  const name = i === 0 ? of : path[i - 1]?.as
  const before = walked(walk(evaluator, scope, path.slice(0, i), of), scope)
  const start = frameOf(before.scope, name)
  const { reading, dataset } = evaluator
  const isMany = dataset.table(start.entity).entity.many[hop.to] !== undefined
  let met: Walked | undefined
  return {
    hop,
    before,
    start,
    isMany,
    relation: isMany ? reading.many(start.entity, hop.to) : reading.one(start.entity, hop.to),
    asked: isMany ? askedAt(evaluator, before.scope, start, hop) : undefined,
    met() {
      met ??= walked(walk(evaluator, before.scope, [unconditional], name), before.scope)
      return met
    },
  }
}

function walked(met: Met, { size }: Scope): Walked {
  const { offsets, rows } = indexBy(met.owner, size)
  return { ...met, from: (position) => rows.subarray(offsets[position], offsets[position + 1]) }
}
