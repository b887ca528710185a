import type { DifferenceCode, DifferenceFacts } from '../difference.ts'

/** What it means in json-rules-engine, what it means here, and what to do. */
export type Said = readonly [there: string, here: string, remedy: string]

/** What is said of each difference in one language. */
export type Words = { readonly [C in DifferenceCode]: (facts: DifferenceFacts[C]) => Said }
