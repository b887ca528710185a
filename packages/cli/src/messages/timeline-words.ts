import type { Decision } from '@hedui/core/decide'

type Say<F> = (facts: F) => string

/** Why a case could not be followed over time. */
export interface TimelineRefusalWords {
  readonly 'timeline-months': Say<object>
}

type Head = 'from' | 'result' | 'due' | 'why' | 'month' | 'paid' | 'arrears' | 'overpaid'

/** What the command line says of a case over time. */
export interface TimelineWords {
  readonly help: Readonly<Record<'timeline' | 'case' | 'from' | 'to', string>>
  readonly heads: Readonly<Record<Head, string>>
  readonly results: Readonly<Record<Decision['result'], string>>
  readonly total: string
  readonly synthetic: string
}
