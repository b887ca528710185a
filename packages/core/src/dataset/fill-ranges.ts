import type { Field } from '../model/field.ts'
import { dateBounds } from '../values/day.ts'
import { monthBounds } from '../values/month.ts'
import type { CellValue } from './batch.ts'
import { cellAt } from './cell-at.ts'
import type { RangeColumn } from './column.ts'
import { type Piece, sizeOfPieces } from './piece.ts'
import { remember } from './remember.ts'

type Bounds = readonly [number, number]
const exact = (value: CellValue): Bounds => [Number(value), Number(value)]

/** The least and greatest number that a value may stand for: a partial date or month spans its days or months. */
export const boundsOf: Readonly<
  Record<'fen' | 'count' | 'truth' | 'date' | 'month', (value: CellValue) => Bounds>
> = {
  fen: exact,
  count: exact,
  truth: exact,
  date: (value) => dateBounds(String(value)),
  month: (value) => monthBounds(String(value)),
}

/** Least and greatest values; one array where all are exact or nothing. */
export function fillRanges(field: Field, pieces: readonly Piece[]): RangeColumn {
  const size = sizeOfPieces(pieces)
  const ends = { lo: new Float64Array(size), hi: undefined as Float64Array | undefined }
  const blank = blankBounds(field)
  const bounds = boundsOf[field.type as keyof typeof boundsOf]
  const seen = new Map<CellValue, Bounds>()
  const boundsIn = (value: CellValue): Bounds => remember(seen, value, () => bounds(value))
  let start = 0
  for (const { size, values } of pieces) {
    const words = values && 'words' in values && values.words.length <= size ? values : undefined
    const known: Bounds[] = []
    for (let i = 0; i < size; i++) {
      const value = values && !words ? cellAt({ values }, i) : null
      if (typeof value === 'number' && bounds === exact) put(start + i, value, value)
      else {
        const word = words ? (words.codes[i] as number) : -1
        if (words && word >= 0) known[word] ??= boundsIn(words.words[word] as CellValue)
        const [least, most] = word >= 0 ? (known[word] as Bounds) : value === null ? blank : boundsIn(value)
        put(start + i, least, most)
      }
    }
    start += size
  }
  const { lo, hi = lo } = ends
  return { kind: 'range', type: field.type, lo, hi }

  function put(row: number, least: number, most: number): void {
    if (!ends.hi && least !== most && !Number.isNaN(least)) ends.hi = ends.lo.slice()
    ends.lo[row] = least
    if (ends.hi) ends.hi[row] = most
  }
}

/** Of a blank: the widest range, or NaN at both ends where it says that there is nothing. */
function blankBounds({ type, blank }: Field): Bounds {
  if (blank === 'none') return [Number.NaN, Number.NaN]
  return type === 'truth' ? [0, 1] : [-Infinity, Infinity]
}
