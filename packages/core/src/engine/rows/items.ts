import { sequence } from '../../dataset/sequence.ts'
import { allBits, bitsWhere } from '../bits.ts'
import type { Items } from '../kernels/item-groups.ts'
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
  const counts = sure.includes(false)
    ? { definite: bitsWhere(length, (i) => sure[i] as boolean), possible: allBits(length) }
    : undefined
  const open = path.isOpen(at) ? isOpen : undefined
  return { items: { size: 1, group, ...groupOf(length), counts, open }, ats }
}

const group = Int32Array.of(0)
const isOpen = Uint8Array.of(1)

type Group = Pick<Items, 'offsets' | 'rows'>
const groups: Group[] = []

/** So many rows as one group; of few rows the same each time. */
function groupOf(size: number): Group {
  const known = groups[size]
  if (known) return known
  const made = { offsets: Int32Array.of(0, size), rows: sequence(size) }
  if (size < kept) groups[size] = made
  return made
}
const kept = 64

/** A value at several rows, as columns hold it. */
export function vectorAt(value: Value, ats: readonly At[]): Vector {
  const { type } = value
  if (value.kind === 'code') {
    const { to } = value
    const codes = Uint32Array.from(ats, (at) => value.at(at))
    return { kind: 'code', type, codes, ...(to !== undefined && { to }) }
  }
  const lo = new Float64Array(ats.length)
  let hi: Float64Array | undefined
  for (let i = 0; i < ats.length; i++) {
    const range = value.at(ats[i] as At)
    if (!hi && range.lo !== range.hi && !Number.isNaN(range.lo)) hi = lo.slice()
    lo[i] = range.lo
    if (hi) hi[i] = range.hi
  }
  return { kind: 'range', type, lo, hi: hi ?? lo }
}
