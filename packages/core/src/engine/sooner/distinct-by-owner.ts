import type { RangeColumn } from '../../dataset/column.ts'
import type { Owners } from '../../dataset/relations.ts'
import { has } from '../bits.ts'
import { distinct } from '../kernels/distinct.ts'
import { rangeOf } from '../kernels/ends.ts'
import { pickRows } from '../kernels/gather.ts'
import type { Items } from '../kernels/item-groups.ts'
import { allExact } from '../kernels/knowledge.ts'
import type { Vector } from '../vector.ts'

/** Of a group that meets different values, or one that is not known: no value has this code, which means nothing. */
const SEVERAL = 1

/** As `distinct`; most groups meet one value, which is seen in the order of the rows, and only the others are walked. */
export function distinctByOwner(items: Items, value: Vector): RangeColumn {
  const { size, group, owners, open } = items
  if (!owners || value.kind !== 'code') return distinct(items, value)
  const single = singles(items, owners, value.codes)
  const lo = new Float64Array(size)
  const others: number[] = []
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    const code = g < 0 ? 0 : (single[g] as number)
    if (code === SEVERAL) others.push(p)
    else lo[p] = code === 0 ? 0 : 1
  }
  const at = Int32Array.from(others)
  const walked = at.length > 0 ? distinct(itemsAt(items, at), value) : undefined
  if (walked) place(walked.lo, at, lo)
  if (!open && walked?.lo === walked?.hi) return allExact(rangeOf('count', lo, lo))
  const hi = lo.map((count, p) => (open?.[p] === 1 ? Infinity : count))
  if (walked) place(walked.hi, at, hi)
  return rangeOf('count', lo, hi)
}

function place(values: Float64Array, at: Int32Array, out: Float64Array): void {
  for (let i = 0; i < at.length; i++) out[at[i] as number] = values[i] as number
}

/** The one code that each group meets, 0 where it meets none. */
function singles({ counts }: Items, { of: owners, count }: Owners, codes: Uint32Array): Uint32Array {
  const single = new Uint32Array(count)
  for (let row = 0; row < owners.length; row++) {
    const g = owners[row] as number
    const code = codes[row] as number
    if (g < 0 || code === 1 || (counts && !has(counts.possible, row))) continue
    const sofar = single[g] as number
    const isKnown = code !== 0 && (!counts || has(counts.definite, row))
    single[g] = isKnown && (sofar === 0 || sofar === code) ? code : SEVERAL
  }
  return single
}

const itemsAt = ({ group, offsets, rows, counts, open }: Items, at: Int32Array): Items => ({
  size: at.length,
  group: pickRows(group, at),
  offsets,
  rows,
  counts,
  open: open && Uint8Array.from(at, (p) => open[p] as number),
})
