import type { AdapterExplanation, SheetExplanation } from '@hedui/ingest'
import { adapters } from '../../adapters.ts'
import { issueSentence } from '../../messages/issue-sentence.ts'
import { extraLines, headingLines, missingLines } from './columns.ts'
import { fieldName } from './field-name.ts'
import { labelled, sentence } from './lines.ts'
import type { Look } from './look.ts'

const indent = '  '
const nearestShown = 3

/** A sheet that nobody reads: why, and what the nearest adapters miss in it. */
export function unreadSheetLines(sheet: SheetExplanation, look: Look): string[] {
  const { words, language, colours } = look
  const { inspect } = words
  const nearest = sheet.hidden ? [] : sheet.adapters.slice(0, nearestShown)
  const why = sheet.reason ? issueSentence(sheet.reason, language) : ''
  return [
    ...labelled(colours.yellow(inspect.noneFits), why, look, indent),
    ...nearest.flatMap((near) => nearLines(near, look)),
    ...adviceLines(nearest.find(isClose), look),
  ]
}

/** What to do where the nearest adapter only misses headings: which to add, and where. */
function adviceLines(near: AdapterExplanation | undefined, look: Look): string[] {
  const missing = near?.missing.filter(({ compulsory }) => compulsory) ?? []
  if (near === undefined || missing.length === 0) return []
  const fields = missing.map(({ field }) => field)
  const headings = near.extra.map(({ heading }) => heading)
  return sentence(look.words.inspect.advice({ adapter: near.adapter, fields, headings }), look, indent)
}

function nearLines(near: AdapterExplanation, look: Look): string[] {
  const { words, language } = look
  const { inspect } = words
  const adapter = adapters.find(({ id }) => id === near.adapter)
  const title = `${adapter?.title[language] ?? near.adapter}${words.bracket(near.adapter)}`
  if (!isClose(near)) {
    const headings = [...new Set(near.columns.map(({ heading }) => heading))]
    return labelled(
      inspect.nearest,
      `${title}${words.clause}${inspect.fewColumns({ headings })}`,
      look,
      indent,
    )
  }
  const columns = near.columns.map(({ heading, field }) => `${heading} → ${fieldName(field, adapter, look)}`)
  const deeper = indent + indent
  return [
    ...labelled(inspect.nearest, title, look, indent),
    ...headingLines(near, look, deeper),
    ...labelled(inspect.columns({ count: columns.length }), columns.join(words.comma), look, deeper),
    ...(near.wordsMissing.length > 0
      ? sentence(inspect.wordMissing({ words: near.wordsMissing }), look, deeper)
      : []),
    ...missingLines(near, look, deeper),
    ...extraLines(near, look, deeper),
  ]
}

/** Whether an adapter finds more of a sheet than it misses. */
const isClose = ({ columns, missing }: AdapterExplanation): boolean =>
  columns.length >= missing.filter(({ compulsory }) => compulsory).length
