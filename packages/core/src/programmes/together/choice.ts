import type { Phrase } from '../../model/field.ts'

/** Programmes of which a household or person draws one. */
export interface ProgrammeChoice {
  readonly among: readonly string[]
  /** The greatest amount, the first of the list, or the one of the kind asked for, such as `urban`. */
  readonly take: 'greater' | 'first' | 'kind'
  readonly title: Phrase
  readonly basis: readonly Phrase[]
}

/** Those of a choice on which it depends whether a programme stands back. */
export function rivalsOf({ among, take }: ProgrammeChoice, id: string): readonly string[] {
  const at = among.indexOf(id)
  if (at < 0 || take === 'kind') return []
  return take === 'first' ? among.slice(0, at) : among.filter((other) => other !== id)
}
