import type { Effect } from '@hedui/core/decide'

type Say<F> = (facts: F) => string

/** Why a reform could not be simulated. */
export interface SimulateRefusalWords {
  readonly 'no-reform': Say<object>
  readonly set: Say<{ found: string }>
  readonly month: Say<{ found: string }>
  readonly 'as-approved': Say<{ programme: string }>
}

/** What the command line says of simulating a reform. */
export interface SimulateWords {
  readonly help: Readonly<
    Record<'simulate' | 'programme' | 'set' | 'overlay' | 'month' | 'svg' | 'asApproved', string>
  >
  readonly found: Say<{ readonly month: string; readonly asked: number } & Readonly<Record<Effect, number>>>
  /** What is supposed where households are decided as they were approved. */
  readonly supposed: Say<{ readonly month: string }>
  readonly township: string
  readonly total: string
  /** Of whom no township is known. */
  readonly nowhere: string
  readonly effects: Readonly<Record<Effect, string>>
  /** Over the columns of yuan a month: before and after. */
  readonly costs: readonly [string, string]
  /** Between two amounts; null: no bound. */
  between(least: string, most: string | null): string
}
