import type { Finding } from '../findings/finding.ts'
import { HeduiError } from '../model/error.ts'
import { isDay } from '../values/day.ts'
import { maskNumbers } from './mask-numbers.ts'
import { oneKey } from './one-key.ts'
import type { Waiver } from './waiver.ts'

/** Why a waiver or a baseline does not set a finding aside. */
export type Reopened = 'expired' | 'evidence' | 'severity'

/** The waiver of a finding. */
export interface WaiverMark {
  readonly reason: string
  readonly approvedBy: string
  readonly approvedAt: string
  readonly expires: string
  readonly allowBlock: boolean
  /** Empty: the finding is waived. */
  readonly reopened: readonly Reopened[]
}

export interface Waived<F extends Finding> {
  readonly findings: readonly (F & { readonly waiver: WaiverMark | null })[]
  readonly counts: { readonly waived: number; readonly reopened: number }
  /** Waivers of no finding here, and those that a better one of the same finding makes needless. */
  readonly unused: readonly Waiver[]
}

/**
 * Marks findings with their waivers; none is left out. A waiver holds up to the end of its last day, for
 * the evidence it was given on. Of several the one in force counts, else the one that lasts longest.
 * Errors: `run.as-of`, `follow-up.key`.
 */
export function applyWaivers<F extends Finding>(
  findings: readonly F[],
  waivers: readonly Waiver[],
  asOf: string,
): Waived<F> {
  if (!isDay(asOf)) throw new HeduiError('run.as-of', { found: asOf })
  oneKey(findings, waivers, 'waivers')
  const byName = new Map<string, Waiver[]>()
  for (const waiver of waivers)
    byName.set(waiver.fingerprint, [...(byName.get(waiver.fingerprint) ?? []), waiver])
  const used = new Set<Waiver>()
  const marked = findings.map((finding) => {
    const [best] = (byName.get(finding.fingerprint) ?? [])
      .map((waiver) => ({ waiver, reopened: reopened(finding, waiver, asOf) }))
      .sort((a, b) => a.reopened.length - b.reopened.length || byLength(a.waiver, b.waiver))
    if (!best) return { ...finding, waiver: null }
    used.add(best.waiver)
    return { ...finding, waiver: markOf(best.waiver, best.reopened) }
  })
  return {
    findings: marked,
    counts: {
      waived: marked.filter(({ waiver }) => waiver?.reopened.length === 0).length,
      reopened: marked.filter(({ waiver }) => waiver !== null && waiver.reopened.length > 0).length,
    },
    unused: waivers.filter((waiver) => !used.has(waiver)),
  }
}

function reopened(finding: Finding, waiver: Waiver, asOf: string): Reopened[] {
  const reasons: Reopened[] = []
  if (asOf > waiver.expires) reasons.push('expired')
  if (finding.evidenceDigest !== waiver.evidenceDigest) reasons.push('evidence')
  if (finding.severity === 'block' && waiver.allowBlock !== true) reasons.push('severity')
  return reasons
}

const markOf = (waiver: Waiver, reasons: readonly Reopened[]): WaiverMark => ({
  reason: maskNumbers(waiver.reason),
  approvedBy: maskNumbers(waiver.approvedBy),
  approvedAt: waiver.approvedAt,
  expires: waiver.expires,
  allowBlock: waiver.allowBlock === true,
  reopened: reasons,
})

/** The one that lasts longest first; what is left is decided by the text, so that order does not matter. */
function byLength(a: Waiver, b: Waiver): number {
  const [x, y] = [a, b].map(({ expires, approvedAt, ...rest }) =>
    JSON.stringify([expires, approvedAt, rest.approvedBy, rest.reason, rest.evidenceDigest, rest.allowBlock]),
  ) as [string, string]
  return x > y ? -1 : x < y ? 1 : 0
}
