import type { Line, Sheet } from '../readers/book.ts'
import { topLines } from '../readers/grid-sheet.ts'
import { type Heading, heading, underGroup } from './heading.ts'
import { shownTexts } from './shown.ts'

/** A place where the headings may stand. */
export interface HeadingRows {
  /** Index of the (first) heading line in the sheet's lines. */
  readonly at: number
  readonly depth: 1 | 2
  /** The lower row stands under groups of the upper one and nowhere else, so it is no record. */
  readonly grouped: boolean
  readonly headings: readonly Heading[]
  /** The texts of the lines above that are not blank. */
  readonly titles: readonly string[]
}

/** Headings are looked for in so many lines from the top. */
const searched = 30

/** Every place where headings of one or two rows may stand, from the top; `mayBear` tells the lines on one of which they do. */
export function headingRows(sheet: Sheet, mayBear: (line: Line) => boolean = () => true): HeadingRows[] {
  const { merges } = sheet
  const lines = topLines(sheet, searched + 1)
  const bears = lines.map(mayBear)
  const known: Heading[][] = []
  const row = (at: number): readonly Heading[] => {
    known[at] ??= headingsIn(lines[at] as Line)
    return known[at]
  }
  const places: HeadingRows[] = []
  const titles: string[] = []
  let told = 0
  const titlesAbove = (at: number): readonly string[] => {
    for (; told < at; told++) if (shows(row(told))) titles.push(shownTexts(lines[told] as Line).join(' '))
    return [...titles]
  }
  for (const [at, line] of lines.slice(0, searched).entries()) {
    const hasLower = at + 1 < lines.length
    if (!(bears[at] || (hasLower && bears[at + 1])) || !shows(row(at))) continue
    const upper = row(at)
    const above = titlesAbove(at)
    if (bears[at]) places.push({ at, depth: 1, grouped: false, headings: upper, titles: above })
    if (!hasLower || !shows(row(at + 1))) continue
    const lower = row(at + 1)
    places.push({
      at,
      depth: 2,
      grouped: standsUnderGroups(upper, lower),
      headings: grouped(upper, lower, groupOf(line, upper, merges)),
      titles: above,
    })
  }
  return places
}

const none = heading('')
const headingsIn = (line: Line): Heading[] =>
  Array.from({ length: line.width }, (_, i) => {
    const { kind, text } = line.cell(i)
    return kind === 'blank' ? none : heading(text)
  })

const shows = (headings: readonly Heading[]): boolean => headings.some(({ names }) => names.length > 0)

/** Where the lower row shows something, the upper one begins or continues a group; elsewhere the upper one has headings. */
function standsUnderGroups(upper: readonly Heading[], lower: readonly Heading[]): boolean {
  const isBlank = (row: readonly Heading[], column: number) => (row[column]?.names.length ?? 0) === 0
  let alone = 0
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    if (isBlank(lower, column)) alone += isBlank(upper, column) ? 0 : 1
    else if (/\d/.test(lower[column]?.text ?? '')) return false
    else if (!isBlank(upper, column) && !isBlank(upper, column + 1)) return false
  }
  return alone >= 2
}

const grouped = (
  upper: readonly Heading[],
  lower: readonly Heading[],
  group: (column: number) => number,
): Heading[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const below = lower[column] ?? none
    return below.names.length === 0
      ? (upper[column] ?? none)
      : underGroup(below, upper[group(column)] ?? none)
  })

/** The column whose upper cell stands over a column: by the merged cells, else the nearest filled one to the left. */
function groupOf(
  { row }: Line,
  upper: readonly Heading[],
  merges: Sheet['merges'],
): (column: number) => number {
  const spans = merges.filter(
    ({ top, bottom, left, right }) => top < row && row <= bottom + 1 && right > left,
  )
  return (column) => {
    const span = spans.find(({ left, right }) => left <= column && column <= right)
    if (span) return span.left
    let left = column
    if (merges.length === 0) while (left > 0 && (upper[left]?.names.length ?? 0) === 0) left--
    return left
  }
}
