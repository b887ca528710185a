import type { RangeColumn } from '../dataset/column.ts'
import type { Rounding } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import { firstDayNumber } from '../values/day.ts'
import { completedYears } from './kernels/completed-years.ts'
import { readThrough, throughOf } from './kernels/lazy.ts'
import { writtenDate } from './kernels/written-date.ts'
import { range } from './vector.ts'

type Type = RangeColumn['type']
type Two = (a: number, b: number) => number

/** A result beyond what a number holds exactly is an error, not a rounding. */
export const exact = (value: number): number => {
  if (Number.isFinite(value) && !Number.isSafeInteger(value))
    throw new HeduiError('value.overflow', { value })
  return value
}
function zip(a: Float64Array, b: Float64Array, f: Two): Float64Array {
  const out = new Float64Array(a.length)
  for (let i = 0; i < out.length; i++) out[i] = exact(f(a[i] as number, b[i] as number))
  return out
}
const isExact = ({ lo, hi }: RangeColumn): boolean => lo === hi
/** What is made of exact values is made once. */
const both = (a: RangeColumn, b: RangeColumn, least: Float64Array, most: () => Float64Array): Float64Array =>
  isExact(a) && isExact(b) ? least : most()

/** By ends: for what grows with both sides. */
const rising =
  (f: Two) =>
  (type: Type, a: RangeColumn, b: RangeColumn): RangeColumn => {
    const least = zip(a.lo, b.lo, f)
    return range(
      type,
      least,
      both(a, b, least, () => zip(a.hi, b.hi, f)),
    )
  }

export const addRanges = rising((a, b) => a + b)
/** Of two, the one that is there where the other is nothing: else the unknown, once known, could turn a verdict. */
export const ofThoseThere =
  (f: Two): Two =>
  (a, b) =>
    Number.isNaN(a) ? b : Number.isNaN(b) ? a : f(a, b)
export const minRanges = rising(ofThoseThere(Math.min))
export const maxRanges = rising(ofThoseThere(Math.max))

/** `a - b`: least where `b` is greatest. */
export const subRanges = (type: Type, a: RangeColumn, b: RangeColumn): RangeColumn => {
  const less: Two = (x, y) => x - y
  const least = zip(a.lo, b.hi, less)
  return range(
    type,
    least,
    both(a, b, least, () => zip(a.hi, b.lo, less)),
  )
}

/** A product of ends: nothing times what is not known stays not known. */
export const times: Two = (x, y) =>
  y === 0 && !Number.isFinite(x) ? x : x === 0 && !Number.isFinite(y) ? y : x * y + 0

/** `a` times a known number; the ends swap where it is negative, and a figure that is not known leaves all open. */
export function mulRanges(type: Type, a: RangeColumn, k: RangeColumn): RangeColumn {
  if (isExact(a) && isExact(k)) {
    const exactly = zip(a.lo, k.lo, times)
    return range(type, exactly, exactly)
  }
  const factors = k.lo === k.hi ? [k.lo] : [k.lo, k.hi]
  const ends = factors.flatMap((factor) => [zip(a.lo, factor, times), zip(a.hi, factor, times)])
  const over = (pick: (...values: number[]) => number) =>
    a.lo.map((_, i) => pick(...ends.map((end) => end[i] as number)))
  return range(type, over(Math.min), over(Math.max))
}

const each = (type: Type, a: RangeColumn, f: (x: number) => number): RangeColumn => {
  const over = (values: Float64Array) => values.map((x) => (Number.isFinite(x) ? f(x) : x))
  const lo = over(a.lo)
  return range(type, lo, a.hi === a.lo ? lo : over(a.hi))
}
/** The month of a day counted from 1970-01-01, as `year * 12 + month - 1`. */
export const monthOfDay = (day: number): number => {
  const date = writtenDate(day)
  return Math.floor(date / 10_000) * 12 + (Math.floor(date / 100) % 100) - 1
}
/** The first day, counted from 1970-01-01, of a month counted as `year * 12 + month - 1`. */
export const firstDayOf = (month: number): number => {
  const year = Math.floor(month / 12)
  return firstDayNumber(year, month - 12 * year + 1)
}

/** Found for a whole column where there is one to read through. */
function turned(type: Type, f: (x: number) => number): (a: RangeColumn) => RangeColumn {
  const kept = new WeakMap<RangeColumn, RangeColumn>()
  const whole = (a: RangeColumn): RangeColumn => {
    const found = kept.get(a) ?? each(type, a, f)
    kept.set(a, found)
    return found
  }
  return (a) => {
    const through = throughOf(a)
    if (through?.column.kind !== 'range' || through.column.lo.length > through.rows.length) return whole(a)
    return readThrough(whole(through.column), through.rows) as RangeColumn
  }
}

export const monthRanges = turned('month', monthOfDay)
export const firstDayRanges = turned('date', firstDayOf)

/** Completed years between two days; someone born on 29 February turns a year older on 1 March. */
export const years: Two = (birth, day) =>
  Number.isFinite(birth) && Number.isFinite(day) ? completedYears(birth, day) : day - birth

export function ageRanges(birth: RangeColumn, on: RangeColumn): RangeColumn {
  const least = zip(birth.hi, on.lo, years)
  return range(
    'count',
    least,
    both(birth, on, least, () => zip(birth.lo, on.hi, years)),
  )
}

/** Of a number that may be 0 or more: no less than 0. */
const fromZero = ({ lo, hi }: RangeColumn): Float64Array =>
  lo.map((x, i) => leastFromZero(x, hi[i] as number))
export const leastFromZero = (lo: number, hi: number): number => (hi >= 0 ? Math.max(lo, 0) : lo)

/** `x × y ÷ z` exactly; `unknown` where one of them is not known or `z` may be 0. */
export function part(x: number, y: number, z: number, rounding: Rounding, unknown: number): number {
  if (Number.isNaN(x) || Number.isNaN(y) || Number.isNaN(z)) return Number.NaN
  if (z <= 0 || !Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(z)) return unknown
  if (x < 0 || y < 0) throw new HeduiError('value.negative', { value: Math.min(x, y) })
  return exact(divided(x, y, z, rounding))
}

/** `a × n ÷ d` at each end, exactly; unknown where `d` may be 0. Error `value.negative` for what is surely below 0. */
export function mulDivRanges(
  type: Type,
  a: RangeColumn,
  n: RangeColumn,
  d: RangeColumn,
  rounding: Rounding,
): RangeColumn {
  const end = (x: Float64Array, y: Float64Array, z: Float64Array, unknown: number) =>
    x.map((value, i) => part(value, y[i] as number, z[i] as number, rounding, unknown))
  const most = end(a.hi, n.hi, d.lo, Infinity)
  if (isExact(a) && isExact(n) && isExact(d) && !most.includes(Infinity)) return range(type, most, most)
  return range(type, end(fromZero(a), fromZero(n), d.hi, 0), most)
}

/** Of whole numbers from 0 on; a product that a number holds exactly needs no wider one. */
function divided(x: number, y: number, by: number, rounding: Rounding): number {
  const product = x * y
  const rest = product % by
  if (product > Number.MAX_SAFE_INTEGER || 2 * rest > Number.MAX_SAFE_INTEGER)
    return Number(widely(BigInt(x) * BigInt(y), BigInt(by), rounding))
  const down = (product - rest) / by
  if (rounding === 'down') return down
  return down + (rounding === 'up' ? +(rest > 0) : +(2 * rest >= by))
}

function widely(product: bigint, by: bigint, rounding: Rounding): bigint {
  const down = product / by
  const rest = product % by
  if (rounding === 'down') return down
  return rounding === 'up' ? down + (rest > 0n ? 1n : 0n) : down + (2n * rest >= by ? 1n : 0n)
}
