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
    const first = all.slice(0, issuesShown)
    return [
      `${indent}${inspect.cells({ count: all.length, shown: first.length })}`,
      ...first.flatMap((issue) => {
        const place = say.rows({ rows: [issue.row ?? 0], more: 0, column: issue.column })
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

const total = (counts: SheetReport['ignored']): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
