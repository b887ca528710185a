import type { DocumentProblem, FindingState, Outcome, Reopened } from '@hedui/core/follow-up'

type Say<F> = (facts: F) => string

/** Why runs and the documents of people about findings could not be used. */
export interface FollowUpRefusalWords {
  readonly 'no-document': Say<{ flag: string; path: string }>
  readonly document: Say<{ path: string; message: string; problems: readonly DocumentProblem[] }>
  readonly 'run-file': Say<{ path: string; at: string }>
  readonly 'run-unmasked': Say<{ path: string; purpose: string; command: string }>
  readonly 'run-masking': Say<{ readable: string; masked: string }>
  readonly 'this-run-masking': Say<{ path: string; readable: boolean }>
  readonly 'fail-on': Say<{ found: string; known: readonly string[] }>
}

/** What the command line says of findings across runs. */
export interface FollowUpWords {
  readonly help: Readonly<
    Record<
      | 'previous'
      | 'baseline'
      | 'waivers'
      | 'dispositions'
      | 'diff'
      | 'runA'
      | 'runB'
      | 'failOn'
      | 'accept'
      | 'run'
      | 'acceptedBy'
      | 'at'
      | 'reason'
      | 'precision',
      string
    >
  >
  readonly state: Readonly<Record<FindingState | 'gone', string>>
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly change: {
    readonly fact: Say<{ fact: string; before: string; after: string }>
    readonly amount: Say<{ before: string; after: string }>
    readonly severity: Say<{ before: string; after: string }>
    readonly tier: Say<{ before: string; after: string }>
    readonly result: Say<{ certain: boolean }>
    readonly periods: Say<{ added: string; removed: string }>
    readonly evidence: string
    readonly absent: string
    readonly unknown: string
  }
  readonly changes: string
  readonly reopened: Readonly<Record<Reopened, string>>
  readonly waiverReopened: Say<{ because: string; approvedBy: string; expires: string }>
  readonly baselineReopened: Say<{ because: string; at: string }>
  readonly disposition: Say<{ outcome: string; actor: string; at: string; expired: boolean }>
  readonly recurs: string
  readonly precision: Say<{ confirmed: number; decided: number }>
  readonly noPrecision: string
  readonly precisionHead: string
  /** Findings handled of which nobody says the rule. */
  readonly unattributed: Say<{ count: number }>
  readonly title: string
  readonly compared: Say<{
    path: string
    asOf: string
    counts: Readonly<Record<'new' | 'changed' | 'unchanged' | 'gone', number>>
    unchecked: number
  }>
  readonly inBaseline: Say<{
    count: number
    reopened: number
    gone: number
    acceptedBy: string
    at: string
    reason: string
  }>
  readonly waived: Say<{ count: number; reopened: number }>
  readonly waiver: Say<{ reason: string; approvedBy: string; expires: string }>
  readonly unused: Say<{ count: number }>
  readonly pending: Say<{ count: number; all: number }>
  readonly runs: Say<{ before: string; beforeAsOf: string; after: string; afterAsOf: string }>
  readonly onlyIn: Say<{ path: string; rules: readonly string[] }>
  readonly unchecked: string
  readonly counts: Say<Readonly<Record<'new' | 'changed' | 'unchanged' | 'gone', number>>>
}
