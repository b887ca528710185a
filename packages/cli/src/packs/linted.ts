import type { LoadedPack, PlacedProblem } from '@hedui/core/pack'

/** A pack that was looked through. */
export interface Linted {
  /** As it was typed. */
  readonly file: string
  readonly id: string | null
  /** Null where there are errors. */
  readonly pack: LoadedPack | null
  readonly sha256: string | null
  readonly problems: readonly PlacedProblem[]
}

export const count = (linted: readonly Linted[], level: 'error' | 'warning'): number =>
  linted.reduce((sum, { problems }) => sum + problems.filter((problem) => problem.level === level).length, 0)
