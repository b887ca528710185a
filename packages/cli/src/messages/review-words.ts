import type { ReviewFinding } from '@hedui/core/decide'

type Say<F> = (facts: F) => string

/** What the command line says of looking at a roll again. */
export interface ReviewWords {
  readonly help: Readonly<Record<'review' | 'programme' | 'month' | 'since' | 'find', string>>
  readonly found: Say<
    { readonly month: string; readonly onRoll: number } & Readonly<Record<ReviewFinding, number>>
  >
  /** What those who are open wait for, most first. */
  readonly waits: Say<{
    readonly looked: number
    readonly open: number
    readonly missing: readonly { readonly title: string; readonly count: number }[]
  }>
  readonly findings: Readonly<Record<ReviewFinding, string>>
  readonly heads: Readonly<Record<'who' | 'finding' | 'declared' | 'due' | 'why' | 'changes', string>>
  readonly noOthers: string
  /** Why somebody is not in one of two months. */
  readonly appeared: string
  readonly gone: string
  between(least: string, most: string | null): string
}
