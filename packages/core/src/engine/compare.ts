import type { CodeColumn, RangeColumn } from '../dataset/column.ts'
import type { Operator } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import { and, type Bits, noBits, not, or, without } from './bits.ts'
import { codeAmong, codeIs, codesAgree } from './kernels/compare-codes.ts'
import { atMostColumn, lessThanColumn, sameAsColumn } from './kernels/compare-columns.ts'
import { atMostConstant, lessThanConstant, sameAsConstant } from './kernels/compare-constant.ts'
import { codeKnowledge, type Knowledge, rangeKnowledge } from './kernels/knowledge.ts'
import type { Live } from './kernels/live.ts'
import { either, negate, type Truth, type Vector } from './vector.ts'

type Constant = readonly [lo: number, hi: number]
type Kernel<A, B> = (a: A, b: B, live: Live, out: Uint32Array) => void

function where<A extends { readonly length: number }, B>(kernel: Kernel<A, B>, a: A, b: B, live: Live): Bits {
  const bits = noBits(a.length)
  kernel(a, b, live, bits.words)
  return bits
}

const noComparison = (operator: Operator) => new RangeError(`no comparison ${operator} of ranges`)

/** Compares two numbers, dates, months or truths row by row; NaN at an end (nothing) makes each comparison false. */
export function compareRanges(operator: Operator, a: RangeColumn, b: RangeColumn, live?: Live): Truth {
  switch (operator) {
    case 'lessThan':
      return ordered(lessThanColumn, a, b, live)
    case 'lessThanInclusive':
      return ordered(atMostColumn, a, b, live)
    case 'greaterThan':
      return ordered(lessThanColumn, b, a, live)
    case 'greaterThanInclusive':
      return ordered(atMostColumn, b, a, live)
    case 'equal':
      return same(a, b, live)
    case 'notEqual':
      return butNothing(negate(same(a, b, live)), rangeKnowledge(a), rangeKnowledge(b))
    default:
      throw noComparison(operator)
  }
}

/** Compares each row with one number, date, month or truth, which is somewhere from `k[0]` to `k[1]`. */
export function compareRangesTo(operator: Operator, a: RangeColumn, k: Constant, live?: Live): Truth {
  switch (operator) {
    case 'lessThan':
      return orderedTo(lessThanConstant, a, k, live)
    case 'lessThanInclusive':
      return orderedTo(atMostConstant, a, k, live)
    case 'greaterThan':
      return butNothing(negate(orderedTo(atMostConstant, a, k, live)), rangeKnowledge(a))
    case 'greaterThanInclusive':
      return butNothing(negate(orderedTo(lessThanConstant, a, k, live)), rangeKnowledge(a))
    case 'equal':
      return sameTo(a, k, live)
    case 'notEqual':
      return butNothing(negate(sameTo(a, k, live)), rangeKnowledge(a))
    default:
      throw noComparison(operator)
  }
}

function ordered(kernel: Kernel<Float64Array, Float64Array>, a: RangeColumn, b: RangeColumn, live: Live) {
  const definite = where(kernel, a.hi, b.lo, live)
  return { definite, possible: a.lo === a.hi && b.lo === b.hi ? definite : where(kernel, a.lo, b.hi, live) }
}

function orderedTo(kernel: Kernel<Float64Array, number>, a: RangeColumn, [lo, hi]: Constant, live: Live) {
  const possible = where(kernel, a.lo, hi, live)
  const { unknown, loose } = a.lo === a.hi ? {} : rangeKnowledge(a)
  if (lo === hi && !loose && (!unknown || a.type !== 'truth'))
    return { definite: unknown ? without(possible, unknown) : possible, possible }
  return { definite: where(kernel, a.hi, lo, live), possible }
}

function same(a: RangeColumn, b: RangeColumn, live: Live): Truth {
  const agree = where(sameAsColumn, a.lo, b.lo, live)
  if (a.lo === a.hi && b.lo === b.hi) return { definite: agree, possible: agree }
  const meet = and(where(atMostColumn, a.lo, b.hi, live), where(atMostColumn, b.lo, a.hi, live))
  return { definite: and(agree, and(exact(a, live), exact(b, live))), possible: meet }
}

const exact = ({ lo, hi }: RangeColumn, live: Live): Bits => where(sameAsColumn, lo, hi, live)

function sameTo(a: RangeColumn, [lo, hi]: Constant, live: Live): Truth {
  const agree = where(sameAsConstant, a.lo, lo, live)
  if (a.lo === a.hi && lo === hi) return { definite: agree, possible: agree }
  const { unknown, loose, nothing } = rangeKnowledge(a)
  if (lo === hi && !loose && (a.type !== 'truth' || lo === 0 || lo === 1)) {
    if (!unknown) return { definite: agree, possible: agree }
    return { definite: without(agree, unknown), possible: or(agree, unknown) }
  }
  const below = where(lessThanConstant, a.hi, lo, live)
  const possible = without(where(atMostConstant, a.lo, hi, live), nothing ? or(below, nothing) : below)
  return { definite: lo === hi ? and(agree, exact(a, live)) : noBits(a.lo.length), possible }
}

/** Equality of texts, codes and keys: an unknown side may be equal or not; nothing is neither. */
export const compareCodes = (operator: Operator, a: CodeColumn, b: CodeColumn, live?: Live): Truth =>
  sameCodes(operator, where(codesAgree, a.codes, b.codes, live), a, codeKnowledge(a), codeKnowledge(b))

/** Equality of each row with one text, code or key. */
export const compareCodesTo = (operator: Operator, a: CodeColumn, code: number, live?: Live): Truth =>
  sameCodes(operator, where(codeIs, a.codes, code, live), a, codeKnowledge(a), {})

/** Whether each row is one of some texts, codes or keys. */
export function codesIn(a: CodeColumn, list: readonly number[], live?: Live): Truth {
  const { greatest } = codeKnowledge(a)
  if (list.length === 1 || greatest > manyCodes)
    return list.map((code) => compareCodesTo('equal', a, code, live)).reduce(either)
  const marks = new Uint8Array(greatest + 1)
  for (const code of list) if (code <= greatest) marks[code] = 1
  return sameCodes('equal', where(codeAmong, a.codes, marks, live), a, codeKnowledge(a), {})
}

/** Up to here a table with a place for each code stays in the cache. */
const manyCodes = 0xffff

function sameCodes(operator: Operator, agree: Bits, { type }: CodeColumn, a: Knowledge, b: Knowledge): Truth {
  if (operator !== 'equal' && operator !== 'notEqual')
    throw new HeduiError('rule.type', { value: operator, type })
  const unknown = a.unknown && b.unknown ? or(a.unknown, b.unknown) : (a.unknown ?? b.unknown)
  const equal = unknown
    ? { definite: without(agree, unknown), possible: or(agree, unknown) }
    : { definite: agree, possible: agree }
  return butNothing(operator === 'equal' ? equal : negate(equal), a, b)
}

/** False wherever one of the sides is nothing. */
export function butNothing(truth: Truth, ...sides: readonly Knowledge[]): Truth {
  return sides.reduce(({ definite, possible }, { nothing }) => {
    if (!nothing) return { definite, possible }
    const left = without(definite, nothing)
    return { definite: left, possible: definite === possible ? left : without(possible, nothing) }
  }, truth)
}

/** Whether anything is known of a value: a truth is when it is settled; surely nothing counts as not known. */
export function isKnown(v: Vector): Truth {
  const { unknown, nothing, loose } = v.kind === 'code' ? codeKnowledge(v) : rangeKnowledge(v)
  const not_ = [unknown, nothing, v.kind === 'range' ? endless(v, loose) : undefined]
  const size = v.kind === 'code' ? v.codes.length : v.lo.length
  const definite = not(not_.reduce<Bits>((all, bits) => (bits ? or(all, bits) : all), noBits(size)))
  return { definite, possible: definite }
}

/** Rows known to be somewhere, but on one side without an end. */
function endless({ type, lo, hi }: RangeColumn, loose: Bits | undefined): Bits | undefined {
  if (!loose || type === 'truth') return loose
  return or(where(sameAsConstant, lo, -Infinity, undefined), where(sameAsConstant, hi, Infinity, undefined))
}
