import type { Line } from '../readers/book.ts'
import { drop } from './drop.ts'
import { plainHeading } from './heading.ts'
import { headingsAmong } from './headings-among.ts'
import { mayBegin } from './may-begin.ts'
import { firstShown } from './shown.ts'

const spelling = (line: Line): string =>
  Array.from({ length: line.width }, (_, i) => plainHeading(line.cell(i).text))
    .join('\t')
    .trimEnd()

/** Ignores headings that stand again further down, as on every printed page, with or without some of them. */
export const repeatedHeadings = drop('repeatedHeadings', 'heading', ({ headingLines, headings }) => {
  const spellings = new Set(headingLines.map(spelling))
  const firsts = new Set(headingLines.map((line) => plainHeading(firstShown(line)?.cell.text ?? '')))
  const mayBeFirst = mayBegin(firsts)
  return {
    plain: [...firsts],
    first: ({ text }) => mayBeFirst(text) && firsts.has(plainHeading(text)),
    goes: (line) => spellings.has(spelling(line)) || headingsAmong(line, headings) === 'same',
  }
})
