import type { ClaimVerdict } from '@hedui/core/decide'
import type { AskedFault } from '../verifying/fault.ts'

type Say<F> = (facts: F) => string

/** Why claims could not be answered. */
export interface VerifyRefusalWords {
  readonly 'no-claims': Say<object>
  readonly claims: Say<{
    readonly path: string
    readonly faults: readonly AskedFault[]
    readonly known: readonly string[]
  }>
}

/** What the command line says of claims answered from the registers. */
export interface VerifyWords {
  readonly help: Readonly<Record<'verify' | 'claims' | 'person' | 'claim' | 'month', string>>
  readonly heads: Readonly<Record<'person' | 'month' | 'claim' | 'claimed' | 'verdict' | 'sources', string>>
  readonly verdicts: Readonly<Record<ClaimVerdict['verdict'], string>>
  readonly yes: string
  readonly no: string
  /** In place of rows, where registers have none. */
  readonly untold: Say<readonly string[]>
  /** Rows about the person that do not show it. */
  readonly besides: Say<string>
  /** A row that may show it. */
  readonly perhaps: Say<string>
  readonly found: Say<{ readonly claims: number } & Readonly<Record<ClaimVerdict['verdict'], number>>>
}
