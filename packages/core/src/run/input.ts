import type { Check } from '../checks/check.ts'
import type { Detector } from '../checks/detector.ts'
import type { RuleEngine } from '../engine/engine.ts'
import type { OptionValue } from '../engine/evaluator.ts'
import type { HostFact } from '../engine/host.ts'
import type { Finding, Severity } from '../findings/finding.ts'
import type { HostError } from '../hosts/host-error.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { PackUsed, Run } from './run.ts'
import type { SubjectRef } from './subjects.ts'

/** What a run is given besides the dataset. */
export interface CheckInput {
  readonly checks: readonly Check[]
  /**
   * Of the checks those that were looked through before against the model of the dataset, as the tests of a package do
   * for what it ships; they are not looked through again.
   */
  readonly verified?: readonly Check[]
  readonly detectors?: readonly Detector[]
  /** Where the rules come from, for the manifest. */
  readonly packs?: readonly PackUsed[]
  /** Findings of earlier runs, for detectors that look at them. */
  readonly previous?: readonly Finding[]
  /** What the checks of the last accepted run came to, for detectors that look at it. */
  readonly previousExamined?: Run['examined']
  /** The business day, `YYYY-MM-DD`; there is no clock. */
  readonly asOf: string
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>
  readonly severities?: Readonly<Record<string, Severity>>
  /** Ids of the checks to run; left out: all. */
  readonly only?: readonly string[]
  readonly region?: string
  readonly parameters?: readonly Parameter[]
  readonly hostFacts?: Readonly<Record<string, HostFact>>
  /** What hosts were asked for and did not answer, as `askHosts` gives it. */
  readonly hostErrors?: readonly HostError[]
  /** The county's secret: without it fingerprints are plain digests. */
  readonly fingerprintKey?: string
  /** Leaves personal data readable, for a stated purpose that the manifest records. */
  readonly unmask?: { readonly purpose: string }
  /** Also report subjects for which a check is neither surely true nor surely false. */
  readonly undetermined?: boolean
  /** Look only at these; the verdict on them is that of the whole run. */
  readonly subjects?: readonly SubjectRef[]
  readonly engine?: RuleEngine
}
