import type { DecisionBatch } from '../batch/batch.ts'

/** What a reform does to a household or person, by number as the column `effect` has it. `open`: not certain. */
export const effects = ['same', 'gains', 'loses', 'enters', 'leaves', 'open'] as const
export type Effect = (typeof effects)[number]

/** Fen a month, between what they lie; Infinity: no bound. */
export interface Cost {
  readonly leastFen: number
  readonly mostFen: number
}

/** What a reform does in one place: how many are hit in which way, and what a month costs before and after. */
export interface SimulationTotals {
  readonly effects: Readonly<Record<Effect, number>>
  readonly before: Cost
  readonly after: Cost
}

/** A programme decided twice over the same dataset: by one set of rules and by another. Rows of both are the same. */
export interface Simulation {
  readonly before: DecisionBatch
  readonly after: DecisionBatch
  /** Places in `effects`. */
  readonly effect: Uint8Array
  /** Null: not known. */
  readonly township: readonly (string | null)[]
  readonly totals: SimulationTotals
  /** By township; null: not known. */
  readonly townships: readonly (SimulationTotals & { readonly township: string | null })[]
}
