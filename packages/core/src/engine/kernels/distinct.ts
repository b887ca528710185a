import type { RangeColumn } from '../../dataset/column.ts'
import { partOf } from '../../dataset/keys/numbering.ts'
import { has } from '../bits.ts'
import type { Vector } from '../vector.ts'
import { rangeOf } from './ends.ts'
import type { Items } from './item-groups.ts'
import { codeKnowledge } from './knowledge.ts'

/** Distinct known values surely met, to all that are possible: an unknown one may equal any other. */
export function distinct(items: Items, value: Vector): RangeColumn {
  const { size, group, offsets, rows, counts, open } = items
  const { codes, greatest } = value.kind === 'code' ? ofCodes(value.codes) : ofRanges(value)
  const surely = new Int32Array(greatest + 1)
  const possibly = counts ? new Int32Array(greatest + 1) : surely
  const lo = new Float64Array(size)
  const hi = new Float64Array(size)
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    let sure = 0
    let all = 0
    let least = 0
    const end = g < 0 ? 0 : (offsets[g + 1] as number)
    for (let k = g < 0 ? 0 : (offsets[g] as number); k < end; k++) {
      const row = rows[k] as number
      if (counts && !has(counts.possible, row)) continue
      const code = codes[row] as number
      if (code === 1) continue
      const isSure = !counts || has(counts.definite, row)
      if (code === 0) {
        all++
        if (isSure) least = 1
        continue
      }
      if (possibly[code] !== p + 1) {
        possibly[code] = p + 1
        all++
        if (!counts) sure++
      }
      if (counts && isSure && surely[code] !== p + 1) {
        surely[code] = p + 1
        sure++
      }
    }
    lo[p] = sure > least ? sure : least
    hi[p] = open !== undefined && open[p] === 1 ? Infinity : all
  }
  return rangeOf('count', lo, hi)
}

const ofCodes = (codes: Uint32Array) => ({
  codes,
  greatest: codeKnowledge({ kind: 'code', type: 'code', codes }).greatest,
})

/** Numbers as codes: 0 what is not exact, 1 what is nothing. */
function ofRanges(value: RangeColumn): { codes: Uint32Array; greatest: number } {
  const { ids, count } = partOf([{ size: value.lo.length, column: value }])
  const codes = new Uint32Array(ids.length)
  for (let row = 0; row < codes.length; row++) {
    const id = ids[row] as number
    codes[row] = id >= 0 ? id + 2 : Number.isNaN(value.lo[row]) ? 1 : 0
  }
  return { codes, greatest: count + 1 }
}
