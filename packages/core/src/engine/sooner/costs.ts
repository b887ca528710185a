import { remember } from '../../dataset/remember.ts'
import type { Condition, Expression } from '../../expression/node.ts'
import type { Setting } from '../evaluator.ts'
import { costOf, walking } from '../rows/cost.ts'

type Facts = Setting['facts']
type Node = Condition | Expression

const kept = new WeakMap<Facts, WeakMap<Node, number>>()
const sorted = new WeakMap<Facts, WeakMap<readonly Condition[], readonly Condition[]>>()

/** Whether a condition or expression takes a walk to other rows. */
export const takesWalking = (node: Node, facts: Facts): boolean => cost(node, facts) >= walking

/** Conditions, those first that look at little. */
export const inOrder = (conditions: readonly Condition[], facts: Facts): readonly Condition[] =>
  remember(
    remember(sorted, facts, () => new WeakMap()),
    conditions,
    () => conditions.toSorted((a, b) => cost(a, facts) - cost(b, facts)),
  )

function cost(node: Node, facts: Facts): number {
  return remember(
    remember(kept, facts, () => new WeakMap<Node, number>()),
    node,
    () => costOf(node, facts, []),
  )
}
