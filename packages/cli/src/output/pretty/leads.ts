import { type Phrase, severities } from '@hedui/core'
import { isPending } from '@hedui/core/follow-up'
import type { Report } from '../../checking/report.ts'
import { byRule, type RuleLeads } from './by-rule.ts'
import { explanationLines } from './explanation.ts'
import { leadLines } from './lead.ts'
import { headline, labelled } from './lines.ts'
import type { Look } from './look.ts'
import { precisionText } from './marks.ts'
import { money } from './money.ts'

/** What leads are told from. */
export type Led = Pick<Report, 'run' | 'catalogue' | 'rules' | 'followed' | 'explanations'>

/** The leads by severity, then by rule; law, innocent explanations and next step stand once, where a rule comes first. */
export function leadsLines(report: Led, look: Look): string[] {
  const { words, colours } = look
  const findings = report.run.findings.filter(isPending)
  if (findings.length === 0) return ['', words.report.noLeads]
  const colour = { block: colours.red, high: colours.magenta, medium: colours.yellow, info: colours.cyan }
  const said = new Set<string>()
  return severities.flatMap((severity) => {
    const here = findings.filter((finding) => finding.severity === severity)
    if (here.length === 0) return []
    const count = words.report.leads({ count: here.length })
    const title = `■ ${words.severity[severity]}${words.bracket(words.severityMeans[severity])}${words.colon}${count}`
    return [
      ...headline(colour[severity](title), look),
      ...byRule(report.rules, here).flatMap((rule) => ruleLines(rule, report, said, look)),
    ]
  })
}

function ruleLines({ check, findings }: RuleLeads, report: Led, said: Set<string>, look: Look): string[] {
  const { words, language, colours } = look
  const [first] = findings
  if (!first) return []
  const title = [check?.number, check?.title[language]].filter((part) => part !== undefined).join(' ')
  const precision = report.followed?.result.dispositions?.precision.find(({ rule }) => rule === first.rule)
  const total = words.report.ruleTotal({ count: findings.length, money: money(findings, words) })
  const once = (label: string, phrases: readonly Phrase[]): string[] =>
    phrases.length === 0 || said.has(first.rule)
      ? []
      : labelled(label, phrases.map((phrase) => phrase[language]).join(words.semicolon), look, '  ')
  const about = [
    ...once(words.report.basis, first.basis),
    ...once(words.report.innocent, first.innocent),
    ...once(words.report.next, first.next),
  ]
  said.add(first.rule)
  return [
    '',
    `${colours.bold(title)}  ${colours.dim(first.rule)}  ${[total, precisionText(precision, look)].filter(Boolean).join(' · ')}`,
    ...about,
    ...findings.flatMap((finding, i) => [
      '',
      ...leadLines(finding, i + 1, report, look),
      ...explanationLines(report.explanations?.get(finding.fingerprint), 'reasons', look, '     '),
    ]),
  ]
}
