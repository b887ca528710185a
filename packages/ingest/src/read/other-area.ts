import { type BatchColumn, type CellValues, cellAt, type Issue } from '@hedui/core'
import { parseNationalId } from '@hedui/core/values'

/** So many numbers say something about a whole sheet. */
const enough = 10
/** A sheet is about another place where no more than a tenth of its numbers name this one. */
const few = 0.1

interface Kind {
  readonly by: 'division' | 'national-id'
  /** Headings under which they are looked for, where a text as long may be an account or serial number. */
  readonly under: RegExp | null
  readonly is: (text: string) => boolean
  /** Digits that must agree: all that divisions say; of identity numbers, which name where somebody was first registered, the province. */
  readonly agreeing: number
}

const kinds: readonly Kind[] = [
  {
    by: 'division',
    under: /代码|编码|区划/,
    is: (text) => /^[1-9]\d{11}$/.test(text),
    agreeing: 6,
  },
  {
    by: 'national-id',
    under: null,
    is: (text) => text.length === 18 && parseNationalId(text).state === 'ok',
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
  for (const { by, under, is, agreeing } of kinds) {
    const own = region.slice(0, agreeing).replace(/(?:00)+$/, '')
    for (const { heading, values } of columns.values()) {
      if (under && !under.test(heading ?? '')) continue
      if (!manyElsewhere(wordsOf(values, size), is, own)) continue
      const counts = new Map<string, number>()
      let all = 0
      for (const [word, times] of wordsOf(values, size)) {
        if (!is(word)) continue
        all += times
        const area = word.slice(0, 6)
        counts.set(area, (counts.get(area) ?? 0) + times)
      }
      const here = [...counts].reduce((sum, [area, count]) => sum + (area.startsWith(own) ? count : 0), 0)
      if (all < enough || here > all * few) continue
      const [found = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
      return [{ column: heading, code: 'file.other-area', facts: { by, region, found, count, of: all } }]
    }
  }
  return []
}

/** Whether as many name another place as make a sheet of it: in nearly all sheets those of this place need no look. */
function manyElsewhere(words: ReturnType<typeof wordsOf>, is: Kind['is'], own: string): boolean {
  let there = 0
  for (const [word, times] of words) {
    if (word.startsWith(own) || !is(word)) continue
    there += times
    if (there >= enough * (1 - few)) return true
  }
  return false
}

/** The texts of a column, and how often each stands there; a text may come twice. */
function* wordsOf(values: CellValues, size: number): Iterable<readonly [word: string, times: number]> {
  if ('numbers' in values) return
  if (!('words' in values)) {
    for (let record = 0; record < size; record++) {
      const value = cellAt({ values }, record)
      if (typeof value === 'string') yield [value, 1]
    }
    return
  }
  const times = new Uint32Array(values.words.length)
  for (const code of values.codes) if (code >= 0) times[code] = (times[code] as number) + 1
  for (const [code, word] of values.words.entries())
    if (typeof word === 'string') yield [word, times[code] as number]
}
