import type { Operator, Rounding, Take } from '../../src/expression/node.ts'
import { firstDay, monthOf, yearsBetween } from './calendar.ts'

/** The tables of the semantics: what each word does to bounds. */
export type Range = readonly [least: number, most: number]
export type Truth = readonly [definite: boolean, possible: boolean]

export const ANY: Range = [-Infinity, Infinity]
export const negate = ([definite, possible]: Truth): Truth => [!possible, !definite]

const less = ([a, b]: Range, [c, d]: Range): Truth => [b < c, a < d]
const same = ([a, b]: Range, [c, d]: Range): Truth => [a === b && c === d && a === c, a <= d && c <= b]

export const comparisons: Readonly<Partial<Record<Operator, (x: Range, y: Range) => Truth>>> = {
  equal: same,
  notEqual: (x, y) => negate(same(x, y)),
  lessThan: less,
  greaterThan: (x, y) => less(y, x),
  lessThanInclusive: (x, y) => negate(less(y, x)),
  greaterThanInclusive: (x, y) => negate(less(x, y)),
}

const round = { down: Math.floor, up: Math.ceil, 'half-up': Math.round }
const where = (x: number, f: (n: number) => number) => (Number.isFinite(x) ? f(x) : x)
/** Nothing times what is not known stays not known. */
const times = (x: number, y: number) => (Number.isNaN(x * y) ? x + y : x * y)
const part = (a: number, n: number, d: number, rounding: Rounding, unknown: number) =>
  d > 0 && [a, n, d].every(Number.isFinite) ? round[rounding]((a * n) / d) : unknown

type Operation = (x: Range, y: Range, z: Range, rounding: Rounding) => Range
export const operations: Readonly<Record<string, Operation>> = {
  add: ([a, b], [c, d]) => [a + c, b + d],
  addMonths: ([a, b], [c, d]) => [a + c, b + d],
  sub: ([a, b], [c, d]) => [a - d, b - c],
  monthsBetween: ([a, b], [c, d]) => [c - b, d - a],
  daysBetween: ([a, b], [c, d]) => [c - b, d - a],
  age: ([a, b], [c, d]) => [yearsBetween(b, c), yearsBetween(a, d)],
  mul: ([a, b], [c, d]) => {
    const ends = [times(a, c), times(a, d), times(b, c), times(b, d)]
    return [Math.min(...ends), Math.max(...ends)]
  },
  min: ([a, b], [c, d]) => [Math.min(a, c), Math.min(b, d)],
  max: ([a, b], [c, d]) => [Math.max(a, c), Math.max(b, d)],
  month: ([a, b]) => [where(a, monthOf), where(b, monthOf)],
  firstDay: ([a, b]) => [where(a, firstDay), where(b, firstDay)],
  mulDiv: ([a, b], [c, d], [e, f], rounding) => [
    part(Math.max(a, 0), Math.max(c, 0), f, rounding, 0),
    part(b, d, e, rounding, Infinity),
  ],
}

/** A row that counts in one possible world, on the day it has there; `weight` Infinity: any number of such rows. */
export interface Placed {
  readonly value: Range | { readonly text: string | undefined }
  readonly weight: number
  readonly day: number
}

const weigh = (rows: readonly Placed[]) => rows.reduce((sum, { weight }) => sum + weight, 0)
const ends = (rows: readonly Placed[], pick: (...values: number[]) => number): Range | null => {
  const ranges = rows.map(({ value }) => value as Range)
  return rows.length === 0 ? null : [pick(...ranges.map(([lo]) => lo)), pick(...ranges.map(([, hi]) => hi))]
}
const atLeastNone = (x: number) => (x === -Infinity ? 0 : x)

/** What the rows of one possible world come to; null is nothing. */
export const takes: Readonly<Record<Take, (rows: readonly Placed[]) => Range | null>> = {
  exists: (rows) => [Math.min(weigh(rows), 1), Math.min(weigh(rows), 1)],
  count: (rows) => [weigh(rows), weigh(rows)],
  countDistinct: (rows) => {
    const known = new Set(rows.flatMap(({ value }) => ('text' in value ? (value.text ?? []) : []))).size
    const unknown = weigh(rows.filter(({ value }) => !('text' in value) || value.text === undefined))
    return [Math.max(known, Math.min(unknown, 1)), known + unknown]
  },
  sum: (rows) =>
    rows
      .map(({ value }) => value as Range)
      .reduce<Range>(([lo, hi], [a, b]) => [lo + atLeastNone(a), hi + b], [0, 0]),
  min: (rows) => ends(rows, Math.min),
  max: (rows) => ends(rows, Math.max),
  latest: (rows) => {
    const last = Math.max(...rows.map(({ day }) => day))
    return ends(
      rows.filter(({ day }) => day === last),
      Math.max,
    )
  },
}
