import type { RangeColumn } from '../dataset/column.ts'
import type { Aggregate, Expression } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import type { Evaluator } from './evaluator.ts'
import { counted } from './kernels/counted.ts'
import { distinct } from './kernels/distinct.ts'
import { extreme } from './kernels/extreme.ts'
import { type ItemsAt, itemsMet, itemsOfTable } from './kernels/items.ts'
import { latest } from './kernels/latest.ts'
import { summed } from './kernels/summed.ts'
import type { Scope } from './scope.ts'
import type { Vector } from './vector.ts'

/** What the rows at the end of a path come to, as bounds: see each function. */
export function aggregate(evaluator: Evaluator, node: Aggregate, scope: Scope): RangeColumn {
  try {
    const whole = itemsOfTable(evaluator, scope, node)
    if (whole) return taken(evaluator, node, whole)
  } catch {
    // Of rows that nobody meets a figure may leave what a number holds exactly; one that is met fails again.
  }
  return taken(evaluator, node, itemsMet(evaluator, scope, node))
}

function taken(evaluator: Evaluator, node: Aggregate, items: ItemsAt): RangeColumn {
  const value = (expression: Expression | undefined): Vector => {
    if (!expression) throw new HeduiError('rule.shape', { take: node.take, sought: 'value' })
    return evaluator.vector(expression, items.scope)
  }
  const ranged = (expression: Expression | undefined): RangeColumn => {
    const vector = value(expression)
    if (vector.kind !== 'range') throw new HeduiError('rule.type', { value: node.take, type: vector.type })
    return vector
  }
  switch (node.take) {
    case 'exists':
    case 'count':
      return counted(items, node.take)
    case 'countDistinct':
      return (evaluator.sooner?.distinct ?? distinct)(items, value(node.value))
    case 'sum':
      return summed(items, ranged(node.value))
    case 'min':
    case 'max':
      return extreme(items, ranged(node.value), node.take)
    case 'latest':
      return latest(items, ranged(node.value), ranged(node.by))
  }
}
