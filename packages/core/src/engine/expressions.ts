import type { RangeColumn } from '../dataset/column.ts'
import type { Condition, Expression, HostReference, ParameterReference, Scalar } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import { aggregate } from './aggregate.ts'
import * as arithmetic from './arithmetic.ts'
import { has } from './bits.ts'
import { isKnown } from './compare.ts'
import type { Evaluator } from './evaluator.ts'
import { hostVector } from './host.ts'
import { literal } from './literal.ts'
import { parameterVector } from './parameters.ts'
import type { Scope } from './scope.ts'
import { gather, range, truthVector, type Vector } from './vector.ts'

/** The values of an expression at each position. */
export function expressionVector(evaluator: Evaluator, expression: Expression, scope: Scope): Vector {
  const { dataset, setting } = evaluator
  const ranged = (e: Expression): RangeColumn => numbers(evaluator, e, scope)
  if ('fact' in expression) return evaluator.reference(expression, scope)
  if ('take' in expression) return aggregate(evaluator, expression, scope)
  if ('value' in expression) return literal(dataset, expression.value, { type: expression.type }, scope.size)
  if ('option' in expression) return option(evaluator, expression.option, scope.size)
  if ('asOf' in expression) return literal(dataset, setting.asOf, { type: 'date' }, scope.size)
  if ('truth' in expression) return truthVector(evaluator.truth(expression.truth, scope))
  if ('if' in expression) return branch(evaluator, expression.if, scope)
  if ('parameter' in expression) return figure(evaluator, expression, scope)
  if ('host' in expression) return hosted(evaluator, expression, scope)
  if ('month' in expression) return arithmetic.monthRanges(ranged(expression.month))
  if ('firstDay' in expression) return arithmetic.firstDayRanges(ranged(expression.firstDay))
  if ('mulDiv' in expression) {
    const [a, n, d] = expression.mulDiv
    const amount = ranged(a)
    return arithmetic.mulDivRanges(amount.type, amount, ranged(n), ranged(d), expression.rounding)
  }
  const [name, parts] = Object.entries(expression)[0] as [string, readonly [Expression, Expression]]
  const operation = Object.hasOwn(binary, name) ? binary[name] : undefined
  if (!operation)
    throw new HeduiError('rule.shape', { found: Object.keys(expression), known: Object.keys(binary) })
  return operation(ranged(parts[0]), ranged(parts[1]))
}

function numbers(evaluator: Evaluator, expression: Expression, scope: Scope): RangeColumn {
  const v = evaluator.vector(expression, scope)
  if (v.kind !== 'range') throw new HeduiError('rule.type', { value: v.type, type: 'count' })
  return v
}

function option({ dataset, setting }: Evaluator, name: string, size: number): Vector {
  const value = setting.options[name]
  if (typeof value !== 'number' && typeof value !== 'boolean')
    throw new HeduiError('rule.option', { option: name })
  return literal(dataset, value as Scalar, { type: typeof value === 'number' ? 'count' : 'truth' }, size)
}

/** The one side where the condition is settled, else what spans both; unknown where one of them is nothing. */
function branch(
  evaluator: Evaluator,
  [condition, then, otherwise]: readonly [Condition, Expression, Expression],
  scope: Scope,
): Vector {
  const { definite, possible } = evaluator.truth(condition, scope)
  const [a, b] = [evaluator.vector(then, scope), evaluator.vector(otherwise, scope)]
  if (a.kind === 'code' && b.kind === 'code') {
    const codes = a.codes.map((code, i) =>
      has(definite, i) || code === b.codes[i] ? code : has(possible, i) ? 0 : (b.codes[i] as number),
    )
    return { ...a, codes }
  }
  if (a.kind !== 'range' || b.kind !== 'range')
    throw new HeduiError('rule.type', { value: b.type, type: a.type })
  const end = (x: Float64Array, y: Float64Array, pick: (p: number, q: number) => number, unknown: number) =>
    x.map((value, i) => {
      if (has(definite, i)) return value
      const other = y[i] as number
      if (!has(possible, i)) return other
      return Number.isNaN(value) !== Number.isNaN(other) ? unknown : pick(value, other)
    })
  const least = end(a.lo, b.lo, Math.min, -Infinity)
  const isExact = definite === possible && a.lo === a.hi && b.lo === b.hi
  return range(a.type, least, isExact ? least : end(a.hi, b.hi, Math.max, Infinity))
}

function figure(
  evaluator: Evaluator,
  { parameter, on, area, kind }: ParameterReference,
  scope: Scope,
): Vector {
  const { parameters = [] } = evaluator.setting
  const found = parameters.find(({ id }) => id === parameter)
  if (!found) throw new HeduiError('rule.parameter', { parameter, known: parameters.map(({ id }) => id) })
  const at = {
    on: numbers(evaluator, on, scope),
    area: area && evaluator.vector(area, scope),
    kind: kind && evaluator.vector(kind, scope),
  }
  return parameterVector(found, at, evaluator.dataset)
}

function hosted(evaluator: Evaluator, reference: HostReference, scope: Scope): Vector {
  const { dataset, setting, subject } = evaluator
  const { host, type } = reference
  const given = setting.hostFacts ?? {}
  const fact = Object.hasOwn(given, host) ? given[host] : undefined
  if (!fact) throw new HeduiError('rule.host', { host, known: Object.keys(given) })
  const values = evaluator.once(`host ${host} ${type}`, () =>
    hostVector(dataset, setting.subject, subject, reference, fact),
  )
  return gather(values, scope.root)
}

type Binary = (a: RangeColumn, b: RangeColumn) => RangeColumn

/** What takes two numbers, dates or months, by the key of its node. */
const binary: Readonly<Record<string, Binary>> = {
  add: (a, b) => arithmetic.addRanges(a.type, a, b),
  sub: (a, b) => arithmetic.subRanges(a.type, a, b),
  mul: (a, b) => arithmetic.mulRanges(a.type, a, b),
  min: (a, b) => arithmetic.minRanges(a.type, a, b),
  max: (a, b) => arithmetic.maxRanges(a.type, a, b),
  addMonths: (a, b) => arithmetic.addRanges('month', a, b),
  monthsBetween: (a, b) => arithmetic.subRanges('count', b, a),
  daysBetween: (a, b) => arithmetic.subRanges('count', b, a),
  age: arithmetic.ageRanges,
  coalesce: (a, b) => {
    const { definite } = isKnown(a)
    const pick = (x: Float64Array, y: Float64Array) =>
      x.map((v, i) => (has(definite, i) ? v : (y[i] as number)))
    return range(a.type, pick(a.lo, b.lo), pick(a.hi, b.hi))
  },
}
