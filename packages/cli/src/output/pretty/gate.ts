import type { Gate } from '@hedui/core/follow-up'
import type { Report } from '../../checking/report.ts'
import { leadsLines } from './leads.ts'
import type { Look } from './look.ts'
import { skippedLines } from './skipped.ts'

/** The answer for a roll, then the leads that stand against it, then what gave no verdict. */
export function gateLines(
  { result, programme, period, blockers, referred }: Gate,
  { run, catalogue, rules }: Pick<Report, 'run' | 'catalogue' | 'rules'>,
  look: Look,
): string[] {
  const { words, colours, language } = look
  const colour = { pass: colours.green, refer: colours.yellow, block: colours.red }[result]
  const title = catalogue.find(({ id }) => id === programme)?.title[language] ?? programme
  const report = { run: { ...run, findings: [...blockers, ...referred] }, catalogue, rules, off: {} }
  return [
    colour(colours.bold(`${title} ${period}${words.colon}${words.exchange.gate[result]}`)),
    ...(result === 'pass' ? [] : leadsLines(report, look)),
    ...skippedLines(report, look),
  ]
}
