import type { Coverage, DatasetInput, Finding, HostRecords, OptionValue } from '@hedui/core'

/** What is expected of a finding; what is left out may be anything. */
export type ExpectedFinding = { readonly [K in keyof Finding]?: unknown }

/** What the records of a check's cases have in common. */
export interface CheckGiven {
  readonly records?: HostRecords
  readonly batches?: DatasetInput['batches']
  readonly areas?: DatasetInput['areas']
}

/** A few records, and what the check makes of them: exactly these findings, nothing, or no verdict. */
export type CheckCase = {
  readonly name: string
  /** Records by entity and register, as `createDataset` takes them; or batches. */
  readonly given: HostRecords | CheckGiven
  /** Registers that are complete everywhere; left out: all. */
  readonly covered?: readonly string[]
  /** Registers that are complete here and there. */
  readonly coverage?: readonly Coverage[]
  readonly options?: Readonly<Record<string, OptionValue>>
  /** The business day; left out: that of the suite. */
  readonly asOf?: string
} & (
  | { readonly finds: readonly ExpectedFinding[] }
  | { readonly silent: true }
  | { readonly undetermined: true }
)

/** The keys of a case, as a table may hold them. */
export const caseKeys = [
  'name',
  'given',
  'covered',
  'coverage',
  'options',
  'asOf',
  'finds',
  'silent',
  'undetermined',
]
