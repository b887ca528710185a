import type { Issue } from '@hedui/core'
import type { Report } from '../../checking/report.ts'
import { issueSentence } from '../../messages/issue-sentence.ts'
import { thousands } from '../../text/count.ts'
import { headline, sentence } from './lines.ts'
import type { Look } from './look.ts'

const wordsShown = 8

/** What is wrong in the files: each kind with its count, what it means and where it first stands. */
export function issuesLines({ issues }: Report, look: Look): string[] {
  if (issues.length === 0) return []
  const { words, language, colours } = look
  const kinds = grouped(issues)
  const sorted = [...kinds].sort(([a, all], [b, others]) => others.length - all.length || (a < b ? -1 : 1))
  const digits = Math.max(...sorted.map(([, { length }]) => thousands(length).length))
  return [
    ...headline(words.report.issues({ count: thousands(issues.length), kinds: sorted.length }), look),
    ...sorted.flatMap(([code, all]) => {
      const [first] = all
      if (!first) return []
      const rejected = all.filter(({ disposition }) => disposition === 'rejected').length
      const count = thousands(all.length).padStart(digits)
      const note = rejected > 0 ? words.bracket(words.report.rejected({ count: rejected })) : ''
      return [
        ...sentence(`${issueSentence(first, language)}${note} ${colours.dim(code)}`, look, `  ${count}  `),
        ...sentence(
          colours.dim(`${words.report.example}${words.colon}${placeOf(first, look)}${othersOf(all)}`),
          look,
          `  ${' '.repeat(digits)}  `,
        ),
      ]
    }),
  ]
}

function grouped(issues: readonly Issue[]): Map<string, Issue[]> {
  const kinds = new Map<string, Issue[]>()
  for (const issue of issues) {
    const known = kinds.get(issue.code)
    if (known) known.push(issue)
    else kinds.set(issue.code, [issue])
  }
  return kinds
}

/** Of words that no code list knows: which others there are, and how often each. */
function othersOf(all: readonly Issue[]): string {
  const counts = new Map<string, number>()
  for (const { code, raw } of all)
    if (code.endsWith('.unmapped') && raw !== null) counts.set(raw, (counts.get(raw) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, wordsShown)
    .map(([raw, count]) => ` · ${raw} × ${thousands(count)}`)
    .join('')
}

/** Where an issue stands: file, sheet, row, column and what stood there. */
function placeOf({ file, sheet, row, column, raw }: Issue, { words }: Look): string {
  const where = sheet === null ? file : `${file} [${sheet}]`
  const line = row === null ? '' : ` ${words.report.rows({ rows: [row], more: 0, column })}`
  return `${where}${line}${raw === null || raw === '' ? '' : `${words.colon}${raw}`}`
}
