import type { Field } from '../../model/field.ts'
import { dateBounds } from '../../values/day.ts'
import { monthBounds } from '../../values/month.ts'
import type { CellValue } from '../batch.ts'
import type { RangeColumn } from '../column.ts'
import { remember } from '../remember.ts'
import { cellAt } from './cell-at.ts'
import { type Piece, sizeOfPieces } from './piece.ts'

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
  const lo = new Float64Array(sizeOfPieces(pieces))
  let hi = lo
  const blank = blankBounds(field)
  const bounds = boundsOf[field.type as keyof typeof boundsOf]
  const seen = new Map<CellValue, Bounds>()
  const boundsIn = (value: CellValue | null): Bounds =>
    value === null ? blank : remember(seen, value, () => bounds(value))
  let start = 0
  for (const { size, values } of pieces) {
    if (!values) for (let i = 0; i < size; i++) put(start + i, blank)
    else if ('words' in values && values.words.length <= size) {
      const { codes, words } = values
      const known: Bounds[] = []
      for (let i = 0; i < size; i++) {
        const word = codes[i] as number
        if (word >= 0) known[word] ??= boundsIn(words[word] as CellValue)
        put(start + i, known[word] ?? blank)
      }
    } else
      for (let i = 0; i < size; i++) {
        const value = cellAt({ values }, i)
        if (typeof value === 'number' && bounds === exact) {
          lo[start + i] = value
          hi[start + i] = value
        } else put(start + i, boundsIn(value))
      }
    start += size
  }
  return { kind: 'range', type: field.type, lo, hi }

  function put(row: number, { 0: least, 1: most }: Bounds): void {
    if (hi === lo && least !== most && !Number.isNaN(least)) hi = lo.slice()
    lo[row] = least
    hi[row] = most
  }
}

/** Of a blank: the widest range, or NaN at both ends where it says that there is nothing. */
function blankBounds({ type, blank }: Field): Bounds {
  if (blank === 'none') return [Number.NaN, Number.NaN]
  return type === 'truth' ? [0, 1] : [-Infinity, Infinity]
}
