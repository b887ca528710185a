import type { Evidence } from '../../findings/finding.ts'
import type { Explanation } from '../explanation.ts'
import { placesText } from './places.ts'
import { type RowText, rowText } from './row-lines.ts'
import { deeper, type Line, line } from './speech.ts'
import { valueText } from './value-text.ts'
import type { Language, Words } from './words.ts'

const rowsTold = 12

/** The reasons row by row; what is the same for all rows stands once, before them. */
export function reasonLines({ rows }: Explanation, words: Words, language: Language): readonly Line[] {
  if (rows.length === 0) return [line(words.noRows)]
  const texts = rows.slice(0, rowsTold).map((row) => rowText(row, words, language))
  const [first, ...others] = texts as [RowText, ...RowText[]]
  const same = (i: number): boolean =>
    others.every(({ parts }) => JSON.stringify(parts[i]) === JSON.stringify(first.parts[i]))
  const shared = new Set(others.length === 0 ? [] : [...first.parts.keys()].filter(same))
  const everywhere = first.row.evidence.filter((e) => others.every(({ row }) => includes(row.evidence, e)))
  const common = others.length === 0 ? [] : first.parts.filter((_, i) => shared.has(i)).flat()
  const places = others.length === 0 ? [] : everywhere
  return [
    ...(common.length + places.length === 0
      ? []
      : [
          line(`${words.everyRow(rows.length)}${words.colon.trim()}`),
          ...deeper([...evidenceLines(places, words), ...common]),
        ]),
    ...texts.flatMap(({ row, parts, open }, nth) => {
      const own = row.evidence.filter((e) => !includes(places, e))
      const before = texts[nth - 1]?.parts
      const said = parts.flatMap((part, i) => (shared.has(i) ? [] : shortened(part, before?.[i], words)))
      return [
        line(`${heading({ row }, words, language)}${words.colon.trim()}`),
        ...deeper([...evidenceLines(own, words), ...said, ...open]),
      ]
    }),
    ...(rows.length > rowsTold ? [line(words.moreRows(rows.length - rowsTold))] : []),
  ]
}

/** A part whose sources are those of the row before does not list them again. */
function shortened(
  part: readonly Line[],
  before: readonly Line[] | undefined,
  words: Words,
): readonly Line[] {
  const [head, ...rest] = part
  const same = before && JSON.stringify(rest) === JSON.stringify(before.slice(1))
  return head && rest.length > 0 && same ? [line(`${head.text}${words.space}${words.asAbove}`)] : part
}

const includes = (all: readonly Evidence[], one: Evidence): boolean =>
  all.some((e) => JSON.stringify(e) === JSON.stringify(one))

const evidenceLines = (evidence: readonly Evidence[], words: Words): readonly Line[] =>
  evidence.length === 0 ? [] : [line(`${words.rows}${words.colon}${placesText(evidence, words)}`)]

/** The month and programme of a row with its truth. */
function heading(
  { row: { month, programme, truth } }: { row: RowText['row'] },
  words: Words,
  language: Language,
) {
  const parts = [month, programme].flatMap((value) =>
    value && value.state !== 'nothing' ? [valueText(value, null, words, language)] : [],
  )
  return `${words.mark[truth]}${words.space}${parts.join(' ') || words.rows}`
}
