import type { CodeColumn, Column, RangeColumn } from '../../dataset/column.ts'
import { type Bits, isEmpty, noBits } from '../bits.ts'
import { codeIs } from './compare-codes.ts'
import { sameAsColumn } from './compare-columns.ts'
import { sameAsConstant } from './compare-constant.ts'

/** What a column knows of its rows, found once. */
export interface Knowledge {
  /** Rows of which nothing is known; undefined: there are none. */
  readonly unknown?: Bits
  /** Rows that have no value at all; undefined: there are none. */
  readonly nothing?: Bits
  /** Rows whose range is neither exact nor the widest; undefined: there are none. */
  readonly loose?: Bits
}

const ranges = new WeakMap<Float64Array, { readonly hi: Float64Array; readonly knowledge: Knowledge }>()
const ofCodes = new WeakMap<Uint32Array, Knowledge & { readonly greatest: number }>()

export const knowledge = (column: Column): Knowledge =>
  column.kind === 'code' ? codeKnowledge(column) : rangeKnowledge(column)

export function rangeKnowledge(column: RangeColumn): Knowledge {
  const { lo, hi } = column
  const found = ranges.get(lo)
  if (found && found.hi === hi) return found.knowledge
  const knowledge = lookOver(column)
  ranges.set(lo, { hi, knowledge })
  return knowledge
}

/** Tells of a new column that each of its rows has one value, so that nobody looks it over. */
export function allExact(column: RangeColumn): RangeColumn {
  ranges.set(column.lo, { hi: column.lo, knowledge: {} })
  return column
}

/** Also the greatest code that occurs. */
export function codeKnowledge({ codes }: CodeColumn): Knowledge & { readonly greatest: number } {
  const found = ofCodes.get(codes)
  if (found) return found
  const size = codes.length
  let greatest = 0
  let least = 2
  for (let i = 0; i < size; i++) {
    const code = codes[i]!
    if (code > greatest) greatest = code
    if (code < least) least = code
  }
  const said = least < 2 && present(where(size, codeIs, codes, 0), where(size, codeIs, codes, 1))
  const knowledge = { ...said, greatest }
  ofCodes.set(codes, knowledge)
  return knowledge
}

function lookOver({ type, lo, hi }: RangeColumn): Knowledge {
  const size = lo.length
  const something = noBits(size)
  sameAsColumn(lo, lo, undefined, something.words)
  if (lo === hi) return present(undefined, inverse(something))
  const [least, most] = type === 'truth' ? [0, 1] : [-Infinity, Infinity]
  const unknown = where(size, sameAsConstant, lo, least)
  const top = where(size, sameAsConstant, hi, most)
  const exact = noBits(size)
  sameAsColumn(lo, hi, undefined, exact.words)
  const loose = noBits(size)
  for (let w = 0; w < loose.words.length; w++) {
    unknown.words[w]! &= top.words[w]! & ~exact.words[w]!
    loose.words[w] = something.words[w]! & ~exact.words[w]! & ~unknown.words[w]!
  }
  return present(unknown, inverse(something), loose)
}

function inverse(bits: Bits): Bits {
  const { size, words } = bits
  for (let w = 0; w < words.length; w++) words[w] = ~words[w]!
  if ((size & 31) > 0) words[words.length - 1]! &= (1 << (size & 31)) - 1
  return bits
}

function where<C>(
  size: number,
  kernel: (column: C, k: number, live: undefined, out: Uint32Array) => void,
  column: C,
  k: number,
): Bits {
  const bits = noBits(size)
  kernel(column, k, undefined, bits.words)
  return bits
}

const present = (unknown?: Bits, nothing?: Bits, loose?: Bits): Knowledge => ({
  ...(unknown && !isEmpty(unknown) && { unknown }),
  ...(nothing && !isEmpty(nothing) && { nothing }),
  ...(loose && !isEmpty(loose) && { loose }),
})
