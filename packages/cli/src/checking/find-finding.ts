import { type Finding, near } from '@hedui/core'
import { refusal } from '../refusal.ts'

/** The finding whose fingerprint is, or alone begins with, what was typed. */
export function findFinding(typed: string, findings: readonly Finding[]): Finding {
  const sought = typed.trim().toLowerCase()
  const exact = findings.find(({ fingerprint }) => fingerprint === sought)
  const begun = sought === '' ? [] : findings.filter(({ fingerprint }) => fingerprint.startsWith(sought))
  const [only, more] = exact ? [exact] : begun
  if (only && !more) return only
  const short = (fingerprint: string): string => fingerprint.slice(0, Math.max(12, sought.length))
  const shown = begun.map(({ fingerprint, rule }) => `${short(fingerprint)}… ${rule}`)
  if (more)
    throw refusal('fingerprint-short', { found: sought, matches: shown.slice(0, 5), count: shown.length })
  const starts = findings.map(({ fingerprint }) => fingerprint.slice(0, Math.max(1, sought.length)))
  throw refusal('fingerprint', { found: sought, near: near(sought, starts), findings: findings.length })
}
