import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import type { CodeColumn, RangeColumn } from '../../dataset/column.ts'
import { isLaid } from '../../dataset/laid/laid.ts'
import { nothing, type Range } from './range.ts'

/** How to read one row of a column after the other. */
export function codesIn(column: CodeColumn): (row: number) => number {
  if (isLaid(column)) {
    if (column.patch.size > 0) return (row) => codeAt(column, row)
    const [below, own] = [column.below.codes, column.own.codes]
    return (row) => (row < below.length ? below[row] : own[row - below.length]) as number
  }
  const { codes } = column
  return (row) => codes[row] as number
}

/** The same for ranges. */
export function rangesIn(column: RangeColumn): (row: number) => Range {
  if (!isLaid(column)) return rangesOf(column)
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
function rangesOf({ lo, hi }: RangeColumn): (row: number) => Range {
  let last: Range = nothing
  return (row) => {
    const [least, most] = [lo[row] as number, hi[row] as number]
    if (least !== last.lo || most !== last.hi) last = { lo: least, hi: most }
    return last
  }
}
