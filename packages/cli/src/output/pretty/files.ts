import type { FileReport } from '@hedui/ingest'
import { adapters } from '../../adapters.ts'
import type { Report } from '../../checking/report.ts'
import { issueSentence } from '../../messages/issue-sentence.ts'
import { thousands } from '../../text/count.ts'
import { table } from '../../text/table.ts'
import { width } from '../../text/width.ts'
import { headline, sentence } from './lines.ts'
import type { Look } from './look.ts'

/** What was read of each file, and what of which nothing was. */
export function filesLines({ files }: Report, look: Look): string[] {
  const { words, colours } = look
  const read = files.filter(({ adapter }) => adapter !== null)
  const unrecognised = files.filter(({ adapter }) => adapter === null)
  const widest = Math.max(0, ...unrecognised.map(({ file }) => width(file)))
  const heads = words.report.fileHeads
  const rows = [
    [
      heads.rows,
      heads.accepted,
      heads.rejected,
      heads.ignored,
      heads.period,
      heads.encoding,
      heads.adapter,
      heads.file,
    ],
    ...read.map((file) => cells(file, look)),
  ]
  const [head = '', ...body] = table(rows, ['right', 'right', 'right', 'right'])
  return [
    ...(read.length === 0
      ? []
      : [
          ...headline(words.report.files({ count: new Set(read.map(({ file }) => file)).size }), look),
          `  ${colours.dim(head)}`,
        ]),
    ...body.map((line) => `  ${line}`),
    ...(unrecognised.length === 0
      ? []
      : headline(words.report.unrecognised({ count: unrecognised.length }), look)),
    ...unrecognised.flatMap(({ file, unrecognised: why }) => {
      const name = `  ${file}${' '.repeat(widest - width(file))}`
      return why ? sentence(issueSentence(why, look.language), look, `${name}  `) : [name]
    }),
  ]
}

const cells = (file: FileReport, { language, colours }: Look): string[] => [
  thousands(file.rows),
  thousands(file.accepted),
  file.rejected > 0 ? colours.red(thousands(file.rejected)) : '0',
  thousands(file.ignored),
  months(file),
  file.encoding ?? file.format,
  adapters.find(({ id }) => id === file.adapter)?.title[language] ?? file.adapter ?? '',
  file.file,
]

const months = ({ sheets }: FileReport): string => {
  const found = [...new Set(sheets.flatMap(({ period }) => period?.month ?? []))].sort()
  const [first = '', last = first] = [found[0], found.at(-1)]
  return first === last ? first : `${first}…${last}`
}
