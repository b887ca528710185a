import type { Rounding } from '../../expression/node.ts'
import {
  exact,
  firstDayOf,
  leastFromZero,
  monthOfDay,
  ofThoseThere,
  part,
  times,
  years,
} from '../arithmetic.ts'
import type { Range } from './range.ts'

/** What takes one, two or three numbers, by the key of its node: the same by ends as over columns. */
type Two = (a: Range, b: Range) => Range

const rising =
  (f: (x: number, y: number) => number): Two =>
  (a, b) => ({ lo: exact(f(a.lo, b.lo)), hi: exact(f(a.hi, b.hi)) })

const sub: Two = (a, b) => ({ lo: exact(a.lo - b.hi), hi: exact(a.hi - b.lo) })
const add = rising((x, y) => x + y)

function mul(a: Range, k: Range): Range {
  const [p, q] = [exact(times(a.lo, k.lo)), exact(times(a.hi, k.lo))]
  if (k.lo === k.hi) return { lo: Math.min(p, q), hi: Math.max(p, q) }
  const [r, s] = [exact(times(a.lo, k.hi)), exact(times(a.hi, k.hi))]
  return { lo: Math.min(p, q, r, s), hi: Math.max(p, q, r, s) }
}

export const ofTwo: Readonly<Record<string, Two>> = {
  add,
  sub,
  mul,
  min: rising(ofThoseThere(Math.min)),
  max: rising(ofThoseThere(Math.max)),
  addMonths: add,
  monthsBetween: (a, b) => sub(b, a),
  daysBetween: (a, b) => sub(b, a),
  age: (birth, on) => ({ lo: exact(years(birth.hi, on.lo)), hi: exact(years(birth.lo, on.hi)) }),
}

const each =
  (f: (x: number) => number) =>
  ({ lo, hi }: Range): Range => {
    const least = Number.isFinite(lo) ? f(lo) : lo
    return { lo: least, hi: hi === lo ? least : Number.isFinite(hi) ? f(hi) : hi }
  }
export const monthOf = each(monthOfDay)
export const firstDay = each(firstDayOf)

export const mulDiv = (a: Range, n: Range, d: Range, rounding: Rounding): Range => ({
  lo: part(leastFromZero(a.lo, a.hi), leastFromZero(n.lo, n.hi), d.hi, rounding, 0),
  hi: part(a.hi, n.hi, d.lo, rounding, Infinity),
})
