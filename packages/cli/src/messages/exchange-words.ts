import type { GateResult } from '@hedui/core/follow-up'

type Say<F> = (facts: F) => string

/** Why nothing could be passed on, or no receipt written. */
export interface ExchangeRefusalWords {
  readonly 'unknown-programme': Say<{ found: string; known: readonly string[] }>
  readonly period: Say<{ found: string }>
  readonly 'no-lines': Say<{ programme: string; period: string }>
}

/** What the command line says of passing records on and of receiving them. */
export interface ExchangeWords {
  readonly help: Readonly<
    Record<
      'export' | 'out' | 'id' | 'receipt' | 'gate' | 'programme' | 'period' | 'sender' | 'receivedAt',
      string
    >
  >
  readonly gate: Readonly<Record<GateResult, string>>
  readonly written: Say<{ path: string; id: string; batches: number; records: number }>
}
