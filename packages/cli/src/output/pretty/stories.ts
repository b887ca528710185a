import type { Story } from '@hedui/core/follow-up'
import { leadLines } from './lead.ts'
import type { Led } from './leads.ts'
import { headline } from './lines.ts'
import type { Look } from './look.ts'
import { money } from './money.ts'

/** The leads of one household after another, each with the name of its rule; the gravest household first. */
export function storiesLines(report: Led, stories: readonly Story[], look: Look): string[] {
  const { words, language, colours } = look
  if (stories.length === 0) return ['', words.report.noLeads]
  return stories.flatMap((story) => {
    const { label, entity } = story.subject
    const head = words.report.story({
      label,
      household: entity === 'household',
      count: story.findings.length,
      money: money([story], words),
    })
    return [
      ...headline(`■ ${words.severity[story.severity]}${words.colon}${head}`, look),
      ...story.findings.flatMap((finding, i) => {
        const rule = report.rules.find(({ id }) => id === finding.rule)
        return [
          '',
          `  ${colours.bold([rule?.number, rule?.title[language] ?? finding.rule].filter(Boolean).join(' '))}`,
          ...leadLines(finding, i + 1, report, look),
        ]
      }),
    ]
  })
}
