import type { Decision } from '../decision/decision.ts'
import type { ProgrammeChoice } from './choice.ts'

/** How somebody stands to a programme that is decided as well. */
export type Standing = 'given' | 'refused' | 'open'

/** What a decision took from the one on another programme. */
export interface Took {
  readonly programme: string
  /** Of which member; null: of the household. */
  readonly member: string | null
  readonly standing: Standing
}

/** A decision among others. */
export interface Chosen {
  readonly decision: Decision
  /** Of a person's benefit: the member it is for. */
  readonly member: string | null
  /** `given`; `passed-over`: another one of a choice is; `open`: not decided, or beside one that is not; `refused`. */
  readonly outcome: 'given' | 'passed-over' | 'open' | 'refused'
  /** The programme given, or open, instead; null: none. */
  readonly instead: string | null
  /** The choice that decided between them. */
  readonly choice: ProgrammeChoice | null
  /** What it rests on of the decisions on the others. */
  readonly took: readonly Took[]
  /** Names of its answers that follow from them. */
  readonly follow: readonly string[]
}
