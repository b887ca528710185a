import type { Issue } from '@hedui/core'
import type { AdapterExplanation, SheetReport } from '@hedui/ingest'
import { adapters } from '../../adapters.ts'
import { issueSentence } from '../../messages/issue-sentence.ts'
import { table } from '../../text/table.ts'
import { columnOrder, extraLines, headingLines, missingLines } from './columns.ts'
import { fieldName } from './field-name.ts'
import { labelled, sentence } from './lines.ts'
import type { Look } from './look.ts'

const indent = '  '
const issuesShown = 10
const rowsShown = 3

/** A sheet that an adapter reads: why, its columns (or the sheet before it with the same), its rows, the first bad cells. */
export function readSheetLines(
  reader: AdapterExplanation,
  report: SheetReport | undefined,
  issues: readonly Issue[],
  alike: string | undefined,
  look: Look,
): string[] {
  const { words, language, colours } = look
  const { inspect } = words
  const adapter = adapters.find(({ id }) => id === reader.adapter)
  const fits = inspect.fits({
    title: adapter?.title[language] ?? reader.adapter,
    id: reader.adapter,
    department: adapter?.department ?? '',
  })
  const columns = [...reader.columns].sort((a, b) => columnOrder(a.column, b.column))
  return [
    ...sentence(colours.green(fits), look, indent),
    ...labelled(inspect.why, reader.word ? inspect.word(reader.word) : inspect.byHeadings, look, indent),
    ...headingLines(reader, look, indent),
    ...(adapter?.period === null
      ? []
      : labelled(
          inspect.period,
          reader.period ? inspect.periodFrom(reader.period) : inspect.noPeriod,
          look,
          indent,
        )),
    ...(report ? sentence(inspect.counts({ ...report, ignored: total(report.ignored) }), look, indent) : []),
    ...(alike !== undefined
      ? [`${indent}${inspect.sameColumns({ sheet: alike })}`]
      : [
          `${indent}${inspect.columns({ count: columns.length })}`,
          ...table([
            [inspect.columnHeads.column, inspect.columnHeads.heading, inspect.columnHeads.field],
            ...columns.map(({ column, heading, field }) => [
              column,
              heading,
              fieldName(field, adapter, look),
            ]),
          ]).map((line) => `${indent}${indent}${line}`),
          ...missingLines(reader, look, indent),
          ...extraLines(reader, look, indent),
        ]),
    ...cellLines(issues, look),
  ]

  function cellLines(all: readonly Issue[], { words: { report: say } }: Look): string[] {
    if (all.length === 0) return []
    const kinds = alikeIssues(all)
    const first = kinds.slice(0, issuesShown)
    return [
      `${indent}${inspect.cells({ count: all.length, shown: first.reduce((sum, { rows }) => sum + rows.length, 0) })}`,
      ...first.flatMap(({ issue, rows }) => {
        const shown = rows.slice(0, rowsShown)
        const place = say.rows({ rows: shown, more: rows.length - shown.length, column: issue.column })
        const raw = issue.raw ? `${words.colon}${issue.raw}` : ''
        return sentence(
          `${place}${raw} ${colours.dim('·')} ${issueSentence(issue, language)}`,
          look,
          `${indent}- `,
        )
      }),
    ]
  }
}

/** Issues that say the same of the same text in one column, with their rows. */
function alikeIssues(issues: readonly Issue[]): { readonly issue: Issue; readonly rows: number[] }[] {
  const kinds = new Map<string, { readonly issue: Issue; readonly rows: number[] }>()
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.column, issue.raw, issue.facts])
    const known = kinds.get(key)
    if (known) known.rows.push(issue.row ?? 0)
    else kinds.set(key, { issue, rows: [issue.row ?? 0] })
  }
  return [...kinds.values()]
}

const total = (counts: SheetReport['ignored']): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
