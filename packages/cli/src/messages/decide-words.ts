import type { CaseProblem } from '@hedui/core/case'

type Say<F> = (facts: F) => string

/** Why a case could not be decided. */
export interface DecideRefusalWords {
  readonly programme: Say<{ found: string | null; known: readonly string[] }>
  readonly 'all-or-one': Say<{ programme: string }>
  readonly case: Say<{ path: string; problems: readonly CaseProblem[] }>
}

/** What the command line says of deciding a case. */
export interface DecideWords {
  readonly help: Readonly<Record<'decide' | 'case' | 'programme' | 'all' | 'overlay', string>>
}
