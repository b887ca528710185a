import type { Condition } from '../../expression/node.ts'
import { type Bits, positions } from '../bits.ts'
import type { Evaluator } from '../evaluator.ts'
import type { Live } from '../kernels/live.ts'
import { isFew } from '../kernels/shared.ts'
import { pickPositions, type Scope } from '../scope.ts'
import { both, either, type Truth } from '../vector.ts'
import { inOrder, takesWalking } from './costs.ts'
import { share } from './share.ts'
import { scattered } from './sparse.ts'

/**
 * The truth of `all` and `any`: parts that look at little go first, and what takes walking is asked of the rows alone
 * that are still open, where these are few. Undefined for other conditions, and over few rows.
 */
export function foldNarrowing(
  evaluator: Evaluator,
  condition: Condition,
  scope: Scope,
  live: Live,
): Truth | undefined {
  const isAll = 'all' in condition
  const parts = isAll ? condition.all : 'any' in condition ? condition.any : []
  if (parts.length === 0 || isFew(scope)) return undefined
  return fold(evaluator, isAll, inOrder(parts, evaluator.setting.facts), scope, live)
}

/** What the first parts of `all` deny, whatever the others say. */
export interface Denied {
  /** Those parts. */
  readonly condition: Condition
  /** The rows that they do not deny. */
  readonly possible: Bits
}

const denied = new WeakMap<Truth, Denied>()

/** What was found of the first parts of a condition before the others were asked of fewer rows; undefined where they were asked of all. */
export const deniedFirst = (truth: Truth): Denied | undefined => denied.get(truth)

function fold(
  evaluator: Evaluator,
  isAll: boolean,
  [first, ...others]: readonly Condition[],
  scope: Scope,
  live: Live,
): Truth {
  const join = isAll ? both : either
  let sofar = evaluator.truth(first as Condition, scope, live)
  const parts = [first as Condition]
  const noted = (truth: Truth) => {
    if (isAll && !live) denied.set(truth, { condition: { all: parts }, possible: sofar.possible })
    return truth
  }
  for (const [i, part] of others.entries()) {
    const open = stillOpen(isAll, sofar, live)
    if (takesWalking(part, evaluator.setting.facts)) {
      const at = positions(open)
      if (at.length === 0) return noted(sofar)
      if (at.length * share < scope.size) {
        const rest = fold(evaluator, isAll, others.slice(i), pickPositions(scope, at), undefined)
        return noted(join(sofar, scattered(rest, at, scope.size)))
      }
    }
    sofar = join(sofar, evaluator.truth(part, scope, open.words))
    parts.push(part)
  }
  return sofar
}

/** Rows that `all` has not denied, or `any` not affirmed. */
function stillOpen(isAll: boolean, { definite, possible }: Truth, live: Live): Bits {
  const { size } = possible
  const words = isAll ? possible.words.slice() : definite.words.map((word) => ~word)
  if (live) for (let w = 0; w < words.length; w++) words[w]! &= live[w]!
  if ((size & 31) > 0) words[words.length - 1]! &= (1 << (size & 31)) - 1
  return { size, words }
}
