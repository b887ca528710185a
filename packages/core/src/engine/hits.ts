import { rowsOf, without } from './bits.ts'
import type { Verdicts } from './engine.ts'
import type { Truth } from './vector.ts'

/** Positions that are surely hits, and those that may be. */
export interface Hits {
  readonly sure: readonly number[]
  readonly open: readonly number[]
}

/** Those of the rule called `hit`. */
export function hitsOf({ rules }: Verdicts): Hits {
  const { definite, possible } = rules.hit as Truth
  return { sure: rowsOf(definite), open: rowsOf(without(possible, definite)) }
}
