import type { BatchColumn, Issue } from '@hedui/core'
import { parseNationalId } from '@hedui/core/values'
import { type Texts, textsOf } from './texts-of.ts'

/** So many numbers say something about a whole sheet. */
const enough = 10
/** A sheet is about another place where no more than one in so many of its numbers names this one. */
const few = 10

interface Kind {
  readonly by: 'division' | 'national-id'
  /** Headings under which they are looked for, where a text as long may be an account or serial number. */
  readonly under: RegExp | null
  readonly length: number
  /** Of texts so long. */
  readonly is: (text: string) => boolean
  /** Digits that must agree: all that divisions say; of identity numbers, which name where somebody was first registered, the province. */
  readonly agreeing: number
}

const kinds: readonly Kind[] = [
  {
    by: 'division',
    under: /代码|编码|区划/,
    length: 12,
    is: (text) => /^[1-9]\d{11}$/.test(text),
    agreeing: 6,
  },
  {
    by: 'national-id',
    under: null,
    length: 18,
    is: (text) => parseNationalId(text).state === 'ok',
    agreeing: 2,
  },
]

type AreaIssue = Pick<Issue, 'code' | 'facts' | 'column'>

/** Says so where the division codes or identity numbers of a sheet are of another place than `region`. */
export function otherArea(
  columns: ReadonlyMap<string, BatchColumn>,
  size: number,
  region: string | undefined,
): AreaIssue[] {
  if (region === undefined) return []
  for (const kind of kinds) {
    const { by, under, agreeing } = kind
    const own = region.slice(0, agreeing).replace(/(?:00)+$/, '')
    for (const { heading, values } of columns.values()) {
      if (under && !under.test(heading ?? '')) continue
      const texts = textsOf(values, size, kind.length, own)
      if (texts === null || !mayBeElsewhere(texts, kind)) continue
      const found = areasIn(texts, kind)
      if (found.all < enough || found.here * few > found.all) continue
      const [area = '', count = 0] = [...found.counts].sort(([, a], [, b]) => b - a)[0] ?? []
      return [
        {
          column: heading,
          code: 'file.other-area',
          facts: { by, region, found: area, count, of: found.all },
        },
      ]
    }
  }
  return []
}

/**
 * Whether a sheet may be about another place, by the beginnings of texts alone and by so many of those of this place as
 * settle it: in nearly all sheets few need a look.
 */
function mayBeElsewhere(texts: Texts, { is }: Kind): boolean {
  let there = 0
  for (let i = 0; i < texts.size; i++) if (texts.isHere(i) === false) there += texts.times(i)
  let here = 0
  for (let i = 0; i < texts.size && (few - 1) * here <= there; i++)
    if (texts.isHere(i) === true && is(texts.text(i))) here += texts.times(i)
  return (few - 1) * here <= there && here + there >= enough
}

/** How many name which area, and how many of them this place. */
function areasIn(texts: Texts, { is }: Kind) {
  const counts = new Map<string, number>()
  let [all, here] = [0, 0]
  for (let i = 0; i < texts.size; i++) {
    const isHere = texts.isHere(i)
    if (isHere === null || !is(texts.text(i))) continue
    const times = texts.times(i)
    const area = texts.text(i).slice(0, 6)
    counts.set(area, (counts.get(area) ?? 0) + times)
    all += times
    if (isHere) here += times
  }
  return { counts, all, here }
}
