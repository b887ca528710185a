import type { Report } from '../../checking/report.ts'
import { thousands } from '../../text/count.ts'
import { filesLines } from './files.ts'
import { followUpLines } from './follow-up.ts'
import { issuesLines } from './issues.ts'
import { leadsLines } from './leads.ts'
import type { Look } from './look.ts'
import { skippedLines } from './skipped.ts'
import { storiesLines } from './stories.ts'
import { totalsLines } from './totals.ts'

/** The report for people: leads first, then what could not be checked, what was read, what is wrong in it. */
export const prettyReport = (report: Report, look: Look): string =>
  `${[
    ...headLines(report, look),
    ...(report.stories ? storiesLines(report, report.stories, look) : leadsLines(report, look)),
    ...followUpLines(report, look),
    ...skippedLines(report, look),
    ...filesLines(report, look),
    ...issuesLines(report, look),
    ...totalsLines(report, look),
  ].join('\n')}\n`

function headLines({ run, asOfFrom, files }: Report, { words, colours }: Look): string[] {
  const { asOf, region, unmasked } = run.manifest
  const all = new Set(files.map(({ file }) => file)).size
  const recognised = new Set(files.filter(({ adapter }) => adapter !== null).map(({ file }) => file)).size
  return [
    [
      colours.bold(words.report.asOf({ day: asOf, from: asOfFrom })),
      region === null ? '' : words.report.region(region),
      words.report.read({ files: all, recognised, records: thousands(run.summary.records) }),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    ...(unmasked === null ? [] : [colours.red(words.report.unmasked({ purpose: unmasked }))]),
  ]
}
