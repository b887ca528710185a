import type { OptionValue } from '../engine/evaluator.ts'
import type { Finding, Severity } from '../findings/finding.ts'
import type { HostError } from '../hosts/host-error.ts'
import type { Phrase } from '../model/field.ts'
import type { SubjectRef } from './subjects.ts'

/** A check that gave no verdict. */
export interface Skipped {
  readonly rule: string
  /** Registers of which nothing was read. */
  readonly needs: readonly string[]
  /** Options that the locality must set. */
  readonly options: readonly string[]
  /** Ids of the figures of the law that it looks up, where none of them is in force at the place. */
  readonly figures?: readonly string[]
  readonly message: Phrase
}

/** What was run, told apart by its digest. */
export interface PackUsed {
  readonly id: string
  readonly version: string
  /** Of its content, in hex. */
  readonly sha256: string
}

/** What exactly was run: identical manifests over identical inputs give identical findings. */
export interface Manifest {
  readonly hedui: string
  readonly asOf: string
  readonly region: string | null
  /** Where the rules come from, as the run was told. */
  readonly packs: readonly PackUsed[]
  readonly checks: readonly { readonly id: string; readonly version: string }[]
  readonly options: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>
  readonly severities: Readonly<Record<string, Severity>>
  readonly undetermined: boolean
  readonly subjects: readonly SubjectRef[] | null
  /** SHA-256 of what else the run was given, in hex. */
  readonly given: Readonly<Record<'catalogue' | 'coverage' | 'parameters', string>>
  readonly inputs: readonly { readonly file: string; readonly sha256: string | null }[]
  /** Why personal data was not masked; null where it was. */
  readonly unmasked: string | null
}

/** What a check came to, in rows of its subject. */
export interface Examined {
  /** The entity of its subject. */
  readonly subject: string
  readonly subjects: number
  /** For which it surely holds. */
  readonly hits: number
  /** For which it neither surely holds nor surely does not. */
  readonly unknown: number
}

export interface Run {
  readonly manifest: Manifest
  /** Of `manifest`, in hex. */
  readonly manifestSha256: string
  readonly findings: readonly Finding[]
  readonly skipped: readonly Skipped[]
  /** By check, what it came to. */
  readonly examined: Readonly<Record<string, Examined>>
  /** Host facts that were asked for and not had, and are unknown in this run. */
  readonly hostErrors: readonly HostError[]
  readonly summary: {
    readonly records: number
    readonly findings: number
    readonly byRule: Readonly<Record<string, number>>
    readonly bySeverity: Readonly<Record<Severity, number>>
    /** Sum over findings; one payment may stand in several. */
    readonly amountAtRiskFen: number
  }
}
