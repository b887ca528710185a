import type { FieldType } from '../model/field.ts'
import type { Condition, Expression, Leaf, Operator, Rounding } from './node.ts'

/** An expression with the kind of its value: what the typed builder hands around. */
export interface Term<out T extends FieldType | 'option' = FieldType> {
  readonly node: Expression
  readonly type: T
}

export type Ordered = 'fen' | 'count' | 'date' | 'month'
export type LiteralOf<T> = T extends 'fen' | 'count' ? number : T extends 'truth' ? boolean : string
type Numeric = 'fen' | 'count'
type Value<T extends FieldType> = Term<T> | Term<'option'> | LiteralOf<T>

export const term = <T extends FieldType | 'option'>(type: T, node: Expression): Term<T> => ({ type, node })

const isTerm = (x: unknown): x is Term<FieldType | 'option'> =>
  typeof x === 'object' && x !== null && 'node' in x

/** The node of a term, or of a literal of `type`. */
const nodeOf = (x: unknown, type: FieldType): Expression =>
  isTerm(x) ? x.node : { value: x as string | number | boolean, type }

const left = (node: Expression): Leaf['fact'] => ('fact' in node && !node.of && !node.to ? node.fact : node)

const compare =
  (operator: Operator) =>
  <T extends FieldType>(a: Term<T>, b: Value<NoInfer<T>>): Condition => ({
    fact: left(a.node),
    operator,
    value: isTerm(b) ? b.node : b,
  })
const order =
  (operator: Operator) =>
  <T extends Ordered>(a: Term<T>, b: Value<NoInfer<T>>): Condition => ({
    fact: left(a.node),
    operator,
    value: isTerm(b) ? b.node : b,
  })
const member =
  (operator: 'in' | 'notIn') =>
  <T extends FieldType>(a: Term<T>, list: Term<'option'> | readonly LiteralOf<T>[]): Condition => ({
    fact: left(a.node),
    operator,
    value: isTerm(list) ? list.node : list,
  })

export const equal = compare('equal')
export const notEqual = compare('notEqual')
export const lessThan = order('lessThan')
export const lessThanInclusive = order('lessThanInclusive')
export const greaterThan = order('greaterThan')
export const greaterThanInclusive = order('greaterThanInclusive')
export const isIn = member('in')
export const isNotIn = member('notIn')

/** Whether anything is known of `a`; false where it is surely nothing. Not monotone: lint says so. */
export const known = (a: Term): Condition => ({ fact: left(a.node), operator: 'known', value: true })
/** Whether a truth holds. */
export const holds = (a: Term<'truth'>): Condition => ({ fact: left(a.node), operator: 'equal', value: true })

export const all = (...conditions: Condition[]): Condition => ({ all: conditions })
export const any = (...conditions: Condition[]): Condition => ({ any: conditions })
export const not = (condition: Condition): Condition => ({ not: condition })
export const named = (condition: string): Condition => ({ condition })
/** At least `n` of the conditions hold. */
export const atLeast = (n: number, ...of: Condition[]): Condition => ({ atLeast: n, of })

/** A fixed value. */
export const constant = <T extends FieldType>(type: T, value: LiteralOf<T>): Term<T> =>
  term(type, { value, type } as Expression)
export const asOf: Term<'date'> = term('date', { asOf: true })
export const truthOf = (condition: Condition): Term<'truth'> => term('truth', { truth: condition })
/** Then `a`, else `b`; where the condition is unknown, the range that spans both. */
export const choose = <T extends FieldType>(
  condition: Condition,
  a: Term<T>,
  b: Value<NoInfer<T>>,
): Term<T> => term(a.type, { if: [condition, a.node, nodeOf(b, a.type)] })

const binary =
  <K extends Ordered>(op: 'add' | 'sub' | 'min' | 'max') =>
  <T extends K>(a: Term<T>, b: Value<NoInfer<T>>): Term<T> =>
    term(a.type, { [op]: [a.node, nodeOf(b, a.type)] } as unknown as Expression)
/** Of money and counts; a later month is `addMonths`, days apart are `daysBetween`. */
export const add = binary<Numeric>('add')
export const sub = binary<Numeric>('sub')
export const min = binary<Ordered>('min')
export const max = binary<Ordered>('max')
/** `a` times a known number: a literal or an option (linear on purpose). */
export const mul = <T extends Numeric>(a: Term<T>, k: number | Term<'option'>): Term<T> =>
  term(a.type, { mul: [a.node, nodeOf(k, 'count')] })

/** `a`, or `b` where nothing is known of `a`. Not monotone: lint says so. */
export const coalesce = <T extends Ordered>(a: Term<T>, b: Value<NoInfer<T>>): Term<T> =>
  term(a.type, { coalesce: [a.node, nodeOf(b, a.type)] })
/** `a × n ÷ d`, rounded; for whole numbers of 0 or more. */
export const mulDiv = <T extends Numeric>(
  a: Term<T>,
  n: Value<Numeric>,
  d: Value<Numeric>,
  rounding: Rounding,
): Term<T> => term(a.type, { mulDiv: [a.node, nodeOf(n, 'count'), nodeOf(d, 'count')], rounding })
/** The figure of the law in force on a day, or on the first day of a month. */
export const parameter = <T extends Numeric>(
  type: T,
  id: string,
  at: {
    readonly on: Term<'date'> | Term<'month'>
    readonly area?: Term<'text'>
    readonly kind?: Term<'code'>
  },
): Term<T> =>
  term(type, {
    parameter: id,
    on: at.on.node,
    ...(at.area && { area: at.area.node }),
    ...(at.kind && { kind: at.kind.node }),
  })
/** A fact that a function of the host's gives for each subject. */
export const host = <T extends FieldType>(type: T, name: string): Term<T> => term(type, { host: name, type })

/** The month of a date. */
export const month = (date: Term<'date'>): Term<'month'> => term('month', { month: date.node })
/** The first day of a month. */
export const firstDay = (m: Term<'month'>): Term<'date'> => term('date', { firstDay: m.node })
export const addMonths = (m: Term<'month'>, n: number | Term<'option'> | Term<'count'>): Term<'month'> =>
  term('month', { addMonths: [m.node, nodeOf(n, 'count')] })
/** Whole months from `a` to `b`; negative when `b` is earlier. */
export const monthsBetween = (a: Term<'month'>, b: Value<'month'>): Term<'count'> =>
  term('count', { monthsBetween: [a.node, nodeOf(b, 'month')] })
/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Term<'date'>, b: Value<'date'>): Term<'count'> =>
  term('count', { daysBetween: [a.node, nodeOf(b, 'date')] })
/** Completed years from `birth` to `on`; someone born on 29 February turns a year older on 1 March. */
export const age = (birth: Term<'date'>, on: Value<'date'>): Term<'count'> =>
  term('count', { age: [birth.node, nodeOf(on, 'date')] })
