import { sequence } from '../../dataset/sequence.ts'
import { allBits, type Bits, bitsWhere } from '../bits.ts'
import type { Items } from '../kernels/items.ts'
import type { Vector } from '../vector.ts'
import type { At } from './at.ts'
import type { Path } from './path.ts'
import type { Value } from './value.ts'

/** What a path meets from one row, as whole tables are looked at. */
export function itemsAt(path: Path, at: At): { readonly items: Items; readonly ats: readonly At[] } {
  const ats: At[] = []
  const sure: boolean[] = []
  path.visit(at, (item, isSure) => {
    ats.push(item)
    sure.push(isSure)
    return false
  })
  const { length } = ats
  const counts: { definite: Bits; possible: Bits } = {
    definite: bitsWhere(length, (i) => sure[i] as boolean),
    possible: allBits(length),
  }
  const items = {
    size: 1,
    group: Int32Array.of(0),
    offsets: Int32Array.of(0, length),
    rows: sequence(length),
    counts,
    open: Uint8Array.of(+path.isOpen(at)),
  }
  return { items, ats }
}

/** A value at several rows, as columns hold it. */
export function vectorAt(value: Value, ats: readonly At[]): Vector {
  const { type } = value
  if (value.kind === 'code') {
    const { to } = value
    const codes = Uint32Array.from(ats, (at) => value.at(at))
    return { kind: 'code', type, codes, ...(to !== undefined && { to }) }
  }
  const lo = new Float64Array(ats.length)
  const hi = new Float64Array(ats.length)
  let isExact = true
  for (let i = 0; i < ats.length; i++) {
    const range = value.at(ats[i] as At)
    lo[i] = range.lo
    hi[i] = range.hi
    if (range.lo !== range.hi && !Number.isNaN(range.lo)) isExact = false
  }
  return { kind: 'range', type, lo, hi: isExact ? lo : hi }
}
