import { type FollowedFinding, isPending, maskNumbers } from '@hedui/core/follow-up'
import type { Report } from '../../checking/report.ts'
import type { Rule } from '../../packs/rule.ts'
import { headline, labelled, sentence } from './lines.ts'
import type { Look } from './look.ts'

const indent = '  '
const deeper = '    '

/** What the run is beside what came before it: counts, and by name every lead that somebody waived. */
export function followUpLines({ followed, run, rules }: Report, look: Look): string[] {
  if (!followed) return []
  const { words } = look
  const { sources, result, unchecked, goneFromBaseline, pending, all } = followed
  const { followUp } = words
  const waived = run.findings.filter(isWaived)
  return [
    ...headline(followUp.title, look),
    ...(sources.previous && result.previous
      ? sentence(
          followUp.compared({ ...sources.previous, counts: result.previous.counts, unchecked }),
          look,
          indent,
        )
      : []),
    ...(sources.baseline && result.baseline
      ? sentence(
          followUp.inBaseline({
            count: result.baseline.counts.baseline,
            reopened: result.baseline.counts.reopened,
            gone: goneFromBaseline.length,
            acceptedBy: maskNumbers(sources.baseline.acceptedBy),
            at: sources.baseline.at,
            reason: maskNumbers(sources.baseline.reason),
          }),
          look,
          indent,
        )
      : []),
    ...(result.waivers
      ? sentence(
          followUp.waived({ count: result.waivers.counts.waived, reopened: result.waivers.counts.reopened }),
          look,
          indent,
        )
      : []),
    ...waived.flatMap((finding) =>
      labelled(nameOf(finding, rules, look), followUp.waiver(finding.waiver), look, deeper),
    ),
    ...(result.waivers && result.waivers.unused.length > 0
      ? [
          ...sentence(followUp.unused({ count: result.waivers.unused.length }), look, indent),
          ...result.waivers.unused.flatMap(({ fingerprint, reason, approvedBy, expires }) =>
            labelled(
              fingerprint.slice(0, 12),
              followUp.waiver({ reason: maskNumbers(reason), approvedBy: maskNumbers(approvedBy), expires }),
              look,
              deeper,
            ),
          ),
        ]
      : []),
    ...sentence(followUp.pending({ count: pending, all }), look, indent),
  ]
}

const isWaived = (
  finding: FollowedFinding,
): finding is FollowedFinding & { waiver: NonNullable<FollowedFinding['waiver']> } =>
  finding.waiver?.reopened.length === 0 && !isPending(finding)

/** Rule, subject and the start of the fingerprint of a lead, in one line. */
export function nameOf(finding: FollowedFinding, rules: readonly Rule[], { language }: Look): string {
  const check = rules.find(({ id }) => id === finding.rule)
  return [
    check ? `${check.number} ${check.title[language]}` : finding.rule,
    finding.subject.label,
    finding.fingerprint.slice(0, 12),
  ]
    .filter((part) => part !== '')
    .join(' ')
}
