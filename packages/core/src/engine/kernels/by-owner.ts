import type { Owners } from '../../dataset/relations.ts'
import { isKnownSequence } from '../../dataset/sequence.ts'
import { type Bits, has } from '../bits.ts'

/** How many rows each group has, among `counted` where that is given. */
export function countByOwner({ of: owners, count }: Owners, counted: Bits | undefined): Float64Array {
  const counts = new Float64Array(count)
  if (!counted)
    for (let row = 0; row < owners.length; row++) {
      const g = owners[row] as number
      if (g >= 0) counts[g]! += 1
    }
  else {
    const { words } = counted
    for (let w = 0; w < words.length; w++)
      for (let rest = words[w] as number; rest !== 0; rest &= rest - 1) {
        const g = owners[w * 32 + 31 - Math.clz32(rest & -rest)] as number
        if (g >= 0) counts[g]! += 1
      }
  }
  return counts
}

/**
 * The sum of each group, added up in the order of the rows; nothing adds 0, nor does what has no least value.
 * Undefined where a sum leaves what a number holds exactly.
 */
export function sumByOwner(
  { of: owners, count }: Owners,
  values: Float64Array,
  counted: Bits | undefined,
): Float64Array | undefined {
  const sums = new Float64Array(count)
  let widest = 0
  for (let row = 0; row < owners.length; row++) {
    const g = owners[row] as number
    const value = values[row] as number
    if (g < 0 || Number.isNaN(value)) continue
    if (counted && (((counted.words[row >>> 5] as number) >>> (row & 31)) & 1) === 0) continue
    if (value !== Math.floor(value)) return undefined
    const sum = (sums[g] as number) + (value === -Infinity ? 0 : value)
    sums[g] = sum
    const width = sum < 0 ? -sum : sum
    if (width > widest && width !== Infinity) widest = width
  }
  return widest <= Number.MAX_SAFE_INTEGER ? sums : undefined
}

/** The least or greatest of each group; NaN where it has no value. */
export function extremeByOwner(
  { of: owners, count }: Owners,
  values: Float64Array,
  counted: Bits | undefined,
  isMost: boolean,
): Float64Array {
  const found = new Float64Array(count).fill(Number.NaN)
  for (let row = 0; row < owners.length; row++) {
    const g = owners[row] as number
    const value = values[row] as number
    if (g < 0 || Number.isNaN(value) || (counted && !has(counted, row))) continue
    const sofar = found[g] as number
    if (!(isMost ? sofar >= value : sofar <= value)) found[g] = value
  }
  return found
}

/** What stands for the group at each position, `none` where there is none. */
export function pickGroups(values: Float64Array, group: Int32Array, none = 0): Float64Array {
  if (values.length === group.length && isKnownSequence(group)) return values
  const out = new Float64Array(group.length)
  for (let p = 0; p < out.length; p++) {
    const g = group[p] as number
    out[p] = g >= 0 ? (values[g] as number) : none
  }
  return out
}
