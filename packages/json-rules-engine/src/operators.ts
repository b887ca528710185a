import type { Engine } from 'json-rules-engine'

/** A value between two ends: NaN where there is nothing, infinite where an end is open. */
export interface Bounds {
  readonly lo: number
  readonly hi: number
  /** Whether anything is known of it. */
  readonly known: boolean
}

type Test = (a: Bounds, b: Bounds) => boolean

const isNothing = ({ lo }: Bounds): boolean => Number.isNaN(lo)
const surelySame: Test = (a, b) => a.lo === a.hi && b.lo === b.hi && a.lo === b.lo
const surelyApart: Test = (a, b) => a.hi < b.lo || b.hi < a.lo

/** What is sure, and what is possible, of two values; nothing compares with nothing. */
const boundsOperators: Readonly<Record<string, Test>> = {
  surelyEqual: surelySame,
  possiblyEqual: (a, b) => a.lo <= b.hi && b.lo <= a.hi,
  surelyNotEqual: surelyApart,
  possiblyNotEqual: (a, b) => !isNothing(a) && !isNothing(b) && !surelySame(a, b),
  surelyLessThan: (a, b) => a.hi < b.lo,
  possiblyLessThan: (a, b) => a.lo < b.hi,
  surelyLessThanInclusive: (a, b) => a.hi <= b.lo,
  possiblyLessThanInclusive: (a, b) => a.lo <= b.hi,
  surelyGreaterThan: (a, b) => a.lo > b.hi,
  possiblyGreaterThan: (a, b) => a.hi > b.lo,
  surelyGreaterThanInclusive: (a, b) => a.lo >= b.hi,
  possiblyGreaterThanInclusive: (a, b) => a.hi >= b.lo,
}

/**
 * Teaches an engine of json-rules-engine to compare `{ lo, hi, known }` facts: `surelyLessThan`,
 * `possiblyEqual` and so on, and `known`, whose value is true or false.
 */
export function installOperators(engine: Engine): void {
  for (const [name, test] of Object.entries(boundsOperators)) engine.addOperator(name, test)
  engine.addOperator('known', (fact: Bounds, wanted: boolean) => fact.known === wanted)
}
