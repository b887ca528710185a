import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import type { CodeColumn, RangeColumn } from '../../dataset/column.ts'
import { isLaid } from '../../dataset/laid/laid.ts'
import { remember } from '../../dataset/remember.ts'
import { nothing, type Range } from './range.ts'

type Reader<T> = (row: number) => T

/** Of columns that lie over no other: these are asked by one case after the other. */
const ofCodes = new WeakMap<CodeColumn, Reader<number>>()
const ofRanges = new WeakMap<RangeColumn, Reader<Range>>()

/** How to read one row of a column after the other. */
export function codesIn(column: CodeColumn): Reader<number> {
  if (!isLaid(column)) return remember(ofCodes, column, () => codesOf(column))
  if (column.patch.size > 0) return (row) => codeAt(column, row)
  const [below, own] = [column.below.codes, column.own.codes]
  return (row) => (row < below.length ? below[row] : own[row - below.length]) as number
}

function codesOf({ codes }: CodeColumn): Reader<number> {
  return (row) => codes[row] as number
}

/** The same for ranges. */
export function rangesIn(column: RangeColumn): Reader<Range> {
  if (!isLaid(column)) return remember(ofRanges, column, () => rangesOf(column))
  if (!column.isExact) return (row) => ({ lo: loAt(column, row), hi: hiAt(column, row) })
  const [below, own] = [column.below.lo, column.own.lo]
  let last: Range = nothing
  return (row) => {
    const value = (row < below.length ? below[row] : own[row - below.length]) as number
    if (value !== last.lo) last = { lo: value, hi: value }
    return last
  }
}

/** Rows stand together that say the same. */
function rangesOf({ lo, hi }: RangeColumn): Reader<Range> {
  let last: Range = nothing
  return (row) => {
    const [least, most] = [lo[row] as number, hi[row] as number]
    if (least !== last.lo || most !== last.hi) last = { lo: least, hi: most }
    return last
  }
}
