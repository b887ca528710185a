import type { RangeColumn } from '../dataset/column.ts'
import type { Aggregate, Expression } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import { exact } from './arithmetic.ts'
import { extreme, latest } from './choice.ts'
import type { Evaluator } from './evaluator.ts'
import { type Met, walk } from './path.ts'
import type { Scope } from './scope.ts'
import { range, type Vector } from './vector.ts'

/** What the rows at the end of a path come to, as bounds: see each function. */
export function aggregate(evaluator: Evaluator, node: Aggregate, scope: Scope): RangeColumn {
  const met = walk(evaluator, scope, node.path, node.of)
  const value = (expression: Expression | undefined): Vector => {
    if (!expression) throw new HeduiError('rule.shape', { take: node.take, sought: 'value' })
    return evaluator.vector(expression, met.scope)
  }
  const ranged = (expression: Expression | undefined): RangeColumn => {
    const vector = value(expression)
    if (vector.kind !== 'range') throw new HeduiError('rule.type', { value: node.take, type: vector.type })
    return vector
  }
  switch (node.take) {
    case 'exists': {
      const { lo, hi } = counted(met, scope.size)
      return range(
        'truth',
        lo.map((n) => Math.min(n, 1)),
        hi.map((n) => Math.min(n, 1)),
      )
    }
    case 'count':
      return counted(met, scope.size)
    case 'countDistinct':
      return distinct(met, value(node.value), scope.size)
    case 'sum':
      return summed(met, ranged(node.value), scope.size)
    case 'min':
    case 'max':
      return extreme(met, ranged(node.value), scope.size, node.take)
    case 'latest':
      return latest(met, ranged(node.value), ranged(node.by), scope.size)
  }
}

/** From the rows surely met to those possibly met; without end where a register does not cover. */
function counted({ owner, surely, open }: Met, size: number): RangeColumn {
  const lo = new Float64Array(size)
  const hi = Float64Array.from({ length: size }, (_, i) => (open[i] ? Infinity : 0))
  owner.forEach((o, i) => {
    lo[o] = (lo[o] as number) + (surely[i] as number)
    hi[o] = (hi[o] as number) + 1
  })
  return range('count', lo, hi)
}

/**
 * Surely met rows at their least, possibly met ones at their greatest, or at 0 where that is more. An unknown
 * value is 0 or more; nothing adds 0.
 */
function summed({ owner, surely, open }: Met, value: RangeColumn, size: number): RangeColumn {
  const lo = new Float64Array(size)
  const hi = Float64Array.from({ length: size }, (_, i) => (open[i] ? Infinity : 0))
  owner.forEach((o, i) => {
    if (Number.isNaN(value.lo[i])) return
    const [least, most] = [value.lo[i] === -Infinity ? 0 : (value.lo[i] as number), value.hi[i] as number]
    lo[o] = exact((lo[o] as number) + (surely[i] ? least : Math.min(least, 0)))
    hi[o] = exact((hi[o] as number) + (surely[i] ? most : Math.max(most, 0)))
  })
  return range(value.type, lo, hi)
}

/** Distinct known values surely met, to all that are possible: an unknown one may equal any other. */
function distinct({ owner, surely, open }: Met, value: Vector, size: number): RangeColumn {
  const sure = Array.from({ length: size }, () => new Set<number>())
  const maybe = Array.from({ length: size }, () => new Set<number>())
  const unknown = new Float64Array(size)
  const surelyUnknown = new Uint8Array(size)
  const [first, last]: [ArrayLike<number>, ArrayLike<number>] =
    value.kind === 'code' ? [value.codes, value.codes] : [value.lo, value.hi]
  owner.forEach((o, i) => {
    const v = first[i] as number
    if (value.kind === 'code' ? v === 1 : Number.isNaN(v)) return
    if (value.kind === 'code' ? v === 0 : v !== last[i]) {
      unknown[o] = (unknown[o] as number) + 1
      if (surely[i]) surelyUnknown[o] = 1
      return
    }
    maybe[o]?.add(v)
    if (surely[i]) sure[o]?.add(v)
  })
  const lo = Float64Array.from(sure, (set, o) => Math.max(set.size, surelyUnknown[o] as number))
  const hi = Float64Array.from(maybe, (set, o) => (open[o] ? Infinity : set.size + (unknown[o] as number)))
  return range('count', lo, hi)
}
