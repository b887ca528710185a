import type { Expression } from '../expression/node.ts'
import type { FieldType } from '../model/field.ts'
import { agree, oneOf } from './agree.ts'
import { type Kind, numeric, ordered, shared, varying } from './kind.ts'
import { below, type Spot } from './place.ts'

/** Operations whose parts are of given types: what each takes, and what it gives. */
const fixed: Readonly<Record<string, { readonly takes: readonly FieldType[]; readonly gives: FieldType }>> = {
  month: { takes: ['date'], gives: 'month' },
  firstDay: { takes: ['month'], gives: 'date' },
  addMonths: { takes: ['month', 'count'], gives: 'month' },
  monthsBetween: { takes: ['month', 'month'], gives: 'count' },
  daysBetween: { takes: ['date', 'date'], gives: 'count' },
  age: { takes: ['date', 'date'], gives: 'count' },
}

/** Operations on two values of one kind, which they keep. */
const alike: Readonly<Record<string, readonly FieldType[]>> = {
  add: numeric,
  sub: numeric,
  min: ordered,
  max: ordered,
  coalesce: ordered,
}

/** The kind of an operation by the key of its node. */
export function inferOperation(name: string, operands: readonly Expression[], spot: Spot): Kind | undefined {
  const single = name === 'month' || name === 'firstDay'
  const at = (i: number): Spot => (single ? below(spot, name) : below(spot, name, i))
  const kinds = operands.map((operand, i) => spot.place.expression(operand, at(i)))
  const constant = kinds.every((kind) => kind?.constant)
  const operation = fixed[name]
  if (operation) {
    operation.takes.forEach((type, i) => {
      oneOf(kinds[i], [type], name, at(i))
    })
    return { type: operation.gives, ...(constant && { constant }) }
  }
  if (name === 'mul') return inferProduct(kinds, at)
  if (name === 'mulDiv') return inferShare(kinds, spot, at)
  if (name === 'coalesce') spot.place.report.add('rule.monotone', spot.path, { word: 'coalesce' })
  const [a, b] = kinds.map((kind, i) => oneOf(kind, alike[name] ?? numeric, name, at(i)))
  if (!a || !b) return a ?? b
  return agree(a, b, name, spot) ? shared(a, b) : undefined
}

/** Money or a count times a known number, which comes second: the same unit, a rate or the amount of several periods. */
function inferProduct(kinds: readonly (Kind | undefined)[], at: (i: number) => Spot): Kind | undefined {
  const [a, k] = kinds
  if (a && k && !k.constant) {
    at(1).place.report.add('rule.linear', at(1).path, { place: a.constant ? 'first' : 'none' })
    return undefined
  }
  oneOf(k, ['count'], 'mul', at(1))
  const kind = oneOf(a, numeric, 'mul', at(0))
  return kind && overPeriods(kind)
}

/** A share of an amount: `n` and `d` are of one kind. */
function inferShare(
  kinds: readonly (Kind | undefined)[],
  spot: Spot,
  at: (i: number) => Spot,
): Kind | undefined {
  const [a, n, d] = kinds.map((kind, i) => oneOf(kind, numeric, 'mulDiv', at(i)))
  if (n && d) agree(n, d, 'mulDiv', below(spot, 'mulDiv'))
  return a && overPeriods(a, !(n?.constant && d?.constant))
}

/** Twelve times a monthly sum may be meant as a yearly one, or as the amount of a year. */
function overPeriods(kind: Kind, varies = false): Kind {
  const whole: Kind = kind.per === undefined ? kind : { ...kind, per: 'open' }
  return varies ? varying(whole) : whole
}
