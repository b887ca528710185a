import * as z from 'zod/mini'
import { type Severity, severities } from '../findings/finding.ts'
import type { Run } from '../run/run.ts'
import { byFingerprint } from './compare.ts'
import { day, fingerprintText, parseDocument, written } from './document.ts'

const schema = z.strictObject({
  acceptedBy: written,
  at: day,
  reason: written,
  findings: z.array(
    z.strictObject({
      fingerprint: fingerprintText,
      rule: written,
      severity: z.enum(severities),
      evidenceDigest: fingerprintText,
    }),
  ),
})

/** A finding as it was when it was accepted. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  readonly severity: Severity
  readonly evidenceDigest: string
}

/** The findings that somebody accepted at go-live: fingerprints and digests, no personal data. */
export interface Baseline {
  readonly acceptedBy: string
  /** `YYYY-MM-DD`. */
  readonly at: string
  readonly reason: string
  readonly findings: readonly BaselineEntry[]
}

/**
 * All findings of a run as accepted by a person on a day for a reason. Errors: `follow-up.document` where
 * one of them is not said, `follow-up.twice`.
 */
export function createBaseline(
  run: Pick<Run, 'findings'>,
  { acceptedBy, at, reason }: Omit<Baseline, 'findings'>,
): Baseline {
  const findings = [...byFingerprint(run.findings).values()]
    .map(({ fingerprint, rule, severity, evidenceDigest }) => ({
      fingerprint,
      rule,
      severity,
      evidenceDigest,
    }))
    .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  return parseBaseline({ acceptedBy, at, reason, findings })
}

/** The baseline that `input` is. Errors: `follow-up.document` with every problem at once, `follow-up.twice`. */
export function parseBaseline(input: unknown): Baseline {
  const baseline = parseDocument(schema, input, 'baseline')
  byFingerprint(baseline.findings)
  return baseline
}
