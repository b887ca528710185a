import type { CodeColumn, RangeColumn } from '../dataset/column.ts'
import type { Operator } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import { bitsWhere, has } from './bits.ts'
import type { Truth, Vector } from './vector.ts'

type Ranges = (lo: number, hi: number, lo2: number, hi2: number) => boolean
interface Kernel {
  readonly definite: Ranges
  readonly possible: Ranges
}

const less: Kernel = { definite: (_, hi, lo2) => hi < lo2, possible: (lo, _, __, hi2) => lo < hi2 }
const lessOrEqual: Kernel = { definite: (_, hi, lo2) => hi <= lo2, possible: (lo, _, __, hi2) => lo <= hi2 }
const swapped = ({ definite, possible }: Kernel): Kernel => ({
  definite: (lo, hi, lo2, hi2) => definite(lo2, hi2, lo, hi),
  possible: (lo, hi, lo2, hi2) => possible(lo2, hi2, lo, hi),
})

/** Comparisons over bounds; NaN at an end (nothing) makes each of them false. */
const kernels: Partial<Record<Operator, Kernel>> = {
  lessThan: less,
  lessThanInclusive: lessOrEqual,
  greaterThan: swapped(less),
  greaterThanInclusive: swapped(lessOrEqual),
  equal: {
    definite: (lo, hi, lo2, hi2) => lo === hi && lo2 === hi2 && lo === lo2,
    possible: (lo, hi, lo2, hi2) => lo <= hi2 && lo2 <= hi,
  },
  notEqual: {
    definite: (lo, hi, lo2, hi2) => hi < lo2 || hi2 < lo,
    possible: (lo, hi, lo2, hi2) => (lo < hi2 || lo2 < hi || lo !== lo2) && lo <= hi && lo2 <= hi2,
  },
}

/** Compares two numbers, dates, months or truths row by row. */
export function compareRanges(operator: Operator, a: RangeColumn, b: RangeColumn): Truth {
  const kernel = kernels[operator]
  if (!kernel) throw new RangeError(`no comparison ${operator} of ranges`)
  const over = (test: Ranges) =>
    bitsWhere(a.lo.length, (i) =>
      test(a.lo[i] as number, a.hi[i] as number, b.lo[i] as number, b.hi[i] as number),
    )
  return { definite: over(kernel.definite), possible: over(kernel.possible) }
}

/** Equality of texts, codes and keys: an unknown side may be equal or not; nothing is neither. */
export function compareCodes(operator: Operator, a: CodeColumn, b: CodeColumn): Truth {
  const same = operator === 'equal'
  if (!same && operator !== 'notEqual') throw new HeduiError('rule.type', { value: operator, type: a.type })
  const size = a.codes.length
  const unknown = (i: number) => a.codes[i] === 0 || b.codes[i] === 0
  const nothing = (i: number) => a.codes[i] === 1 || b.codes[i] === 1
  const definite = bitsWhere(size, (i) => !unknown(i) && !nothing(i) && (a.codes[i] === b.codes[i]) === same)
  return { definite, possible: bitsWhere(size, (i) => has(definite, i) || (unknown(i) && !nothing(i))) }
}

/** Whether anything is known of a value: a truth is when it is settled; surely nothing counts as not known. */
export function isKnown(v: Vector): Truth {
  const size = v.kind === 'code' ? v.codes.length : v.lo.length
  const definite = bitsWhere(size, (i) =>
    v.kind === 'code'
      ? (v.codes[i] as number) > 1
      : v.type === 'truth'
        ? v.lo[i] === v.hi[i]
        : Number.isFinite(v.lo[i]) && Number.isFinite(v.hi[i]),
  )
  return { definite, possible: definite }
}
