import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import type { CodeColumn, RangeColumn } from '../../dataset/column.ts'
import { isLaid } from '../../dataset/laid.ts'
import type { Range } from './range.ts'

/** How to read one row of a column after the other. */
export function codesIn(column: CodeColumn): (row: number) => number {
  if (isLaid(column)) return (row) => codeAt(column, row)
  const { codes } = column
  return (row) => codes[row] as number
}

/** The same for ranges. */
export function rangesIn(column: RangeColumn): (row: number) => Range {
  if (!isLaid(column)) return rangesOf(column)
  if (!column.isExact) return (row) => ({ lo: loAt(column, row), hi: hiAt(column, row) })
  const [below, own] = [column.below.lo, column.own.lo]
  return (row) => {
    const value = (row < below.length ? below[row] : own[row - below.length]) as number
    return { lo: value, hi: value }
  }
}

function rangesOf({ lo, hi }: RangeColumn): (row: number) => Range {
  return (row) => ({ lo: lo[row] as number, hi: hi[row] as number })
}
