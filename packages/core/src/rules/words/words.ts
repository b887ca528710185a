import type { ProblemCode, ProblemFacts } from '../problem.ts'

/** What was sought, what was found, and what to do about it. */
export type Explanation = readonly [sought: string, found: string, remedy: string]

/** What is said of each problem in one language. */
export type Words = { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => Explanation }
