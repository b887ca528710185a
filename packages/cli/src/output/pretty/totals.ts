import { severities } from '@hedui/core'
import type { Report } from '../../checking/report.ts'
import { thousands } from '../../text/count.ts'
import { headline, labelled, sentence } from './lines.ts'
import type { Look } from './look.ts'
import { money } from './money.ts'

/** How much was checked and found, what the tiers mean, and what a lead is not. */
export function totalsLines({ run }: Report, look: Look): string[] {
  const { words } = look
  const { summary, findings } = run
  const total = words.report.total({
    records: thousands(summary.records),
    leads: summary.findings,
    money: money(findings, words),
  })
  const levels = severities
    .map((level) => `${words.severity[level]} ${summary.bySeverity[level]}`)
    .join(' · ')
  const tiers = [...new Set(findings.map(({ tier }) => tier))].sort()
  return [
    ...headline(total, look),
    ...(findings.length === 0 ? [] : [`  ${levels}`]),
    ...(tiers.length === 0
      ? []
      : labelled(
          words.report.tiers,
          tiers.map((tier) => `${words.tier(tier)} = ${words.tierMeans[tier]}`).join(words.comma),
          look,
          '  ',
        )),
    ...(findings.length === 0 ? [] : sentence(words.report.caution, look, '  ')),
  ]
}
