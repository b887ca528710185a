import type { RangeColumn } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Condition, Expression, Leaf, Reference, Scalar } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import { dayNumber } from '../values/day.ts'
import { aggregate } from './aggregate.ts'
import * as arithmetic from './arithmetic.ts'
import { and, bitsWhere, noBits, not, or } from './bits.ts'
import { compareCodes, compareRanges, isKnown } from './compare.ts'
import { isCovered, type Where } from './covered.ts'
import { likeOf, literal } from './literal.ts'
import { resolve } from './resolved.ts'
import { follow, frameOf, type Scope, SUBJECT, subjectScope } from './scope.ts'
import { gather, keyVector, negate, range, type Truth, truthVector, type Vector } from './vector.ts'

export type OptionValue = Scalar | readonly Scalar[]

export interface Setting {
  readonly dataset: Dataset
  /** The business day, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly subject: string
  /** Rows of the subject that are asked about. */
  readonly rows: Int32Array
  readonly facts: Readonly<Record<string, Expression>>
  readonly conditions: Readonly<Record<string, Condition>>
  readonly options: Readonly<Record<string, OptionValue>>
}

/** Evaluates expressions over whole columns: plain, one node at a time, each fact and resolved field once. */
export interface Evaluator {
  readonly dataset: Dataset
  readonly subject: Scope
  vector(expression: Expression, scope: Scope): Vector
  truth(condition: Condition, scope: Scope): Truth
  /** Whether the registers behind `entity` are complete for a row of `from`. */
  covered(entity: string, registers: readonly string[] | undefined, from: string, row: number): boolean
}

export function createEvaluator(setting: Setting): Evaluator {
  const { dataset, facts, options } = setting
  const subject = subjectScope(setting.subject, setting.rows)
  const memo = new Map<string, Vector>()
  const once = (id: string, make: () => Vector): Vector => {
    const made = memo.get(id) ?? make()
    memo.set(id, made)
    return made
  }
  const today = dayNumber(setting.asOf)

  const evaluator: Evaluator = {
    dataset,
    subject,
    vector,
    truth,
    covered(entity, registers, from, row) {
      const asked = registers ?? dataset.table(entity).entity.registers
      return asked.length === 0 || asked.every((register) => isCovered(dataset, register, where(from, row)))
    },
  }
  return evaluator

  function where(entity: string, row: number): Where {
    const { columns } = dataset.table(entity)
    const month = columns.month
    const area = columns.township
    const code = area?.kind === 'code' ? (area.codes[row] as number) : 0
    const exact = month?.kind === 'range' && Number.isFinite(month.lo[row])
    return {
      area: code > 1 ? dataset.dictionary.text(code) : null,
      from: exact ? firstDay(month.lo[row] as number) : today,
      to: exact ? firstDay((month.hi[row] as number) + 1) - 1 : today,
    }
  }

  function field(entity: string, name: string): Vector {
    const table = dataset.table(entity)
    if (name === 'id')
      return keyVector(
        Int32Array.from({ length: table.size }, (_, row) => row),
        entity,
      )
    const column = table.columns[name]
    if (column) return column
    const resolved = table.entity.resolved[name]
    if (!resolved)
      throw new HeduiError('rule.field', { entity, field: name, known: Object.keys(table.columns) })
    return once(`${entity}.${name}`, () => resolve(evaluator, entity, resolved))
  }

  function reference({ fact, of, to }: Reference, scope: Scope): Vector {
    const frame = frameOf(scope, of)
    const expression = !to && frame.name === SUBJECT && Object.hasOwn(facts, fact) ? facts[fact] : undefined
    if (expression && of === undefined)
      return gather(
        once(`fact ${fact}`, () => vector(expression, subject)),
        scope.root,
      )
    const { entity, rows } = follow(dataset, frame, to)
    return gather(field(entity, fact), rows)
  }

  function constant(value: OptionValue | undefined, name: string, size: number): Vector {
    if (typeof value !== 'number' && typeof value !== 'boolean')
      throw new HeduiError('rule.option', { option: name })
    return literal(dataset, value, { type: typeof value === 'number' ? 'count' : 'truth' }, size)
  }

  function vector(expression: Expression, scope: Scope): Vector {
    if ('fact' in expression) return reference(expression, scope)
    if ('take' in expression) return aggregate(evaluator, expression, scope)
    if ('value' in expression)
      return literal(dataset, expression.value, { type: expression.type }, scope.size)
    if ('option' in expression) return constant(options[expression.option], expression.option, scope.size)
    if ('asOf' in expression) return literal(dataset, setting.asOf, { type: 'date' }, scope.size)
    if ('truth' in expression) return truthVector(truth(expression.truth, scope))
    if ('if' in expression) return branch(expression.if, scope)
    const ranged = (e: Expression) => numbers(e, scope)
    if ('month' in expression) return arithmetic.monthRanges(ranged(expression.month))
    if ('firstDay' in expression) return arithmetic.firstDayRanges(ranged(expression.firstDay))
    for (const [name, operation] of Object.entries(binary))
      if (Object.hasOwn(expression, name)) {
        const [a, b] = (expression as unknown as Record<string, readonly [Expression, Expression]>)[name] as [
          Expression,
          Expression,
        ]
        return operation(ranged(a), ranged(b))
      }
    throw new HeduiError('rule.shape', { found: Object.keys(expression), known: Object.keys(binary) })
  }

  function numbers(expression: Expression, scope: Scope): RangeColumn {
    const v = vector(expression, scope)
    if (v.kind !== 'range') throw new HeduiError('rule.type', { value: v.type, type: 'count' })
    return v
  }

  function branch(
    [condition, then, otherwise]: readonly [Condition, Expression, Expression],
    scope: Scope,
  ): Vector {
    const { definite, possible } = truth(condition, scope)
    const [a, b] = [numbers(then, scope), numbers(otherwise, scope)]
    const end = (x: Float64Array, y: Float64Array, pick: (...values: number[]) => number) =>
      x.map((value, i) => {
        const bit = (bits: typeof definite) => ((bits.words[i >>> 5] as number) >>> (i & 31)) & 1
        return bit(definite) ? value : bit(possible) ? pick(value, y[i] as number) : (y[i] as number)
      })
    return range(a.type, end(a.lo, b.lo, Math.min), end(a.hi, b.hi, Math.max))
  }

  function truth(condition: Condition, scope: Scope): Truth {
    if ('all' in condition)
      return condition.all
        .map((c) => truth(c, scope))
        .reduce((a, b) => ({ definite: and(a.definite, b.definite), possible: and(a.possible, b.possible) }))
    if ('any' in condition)
      return condition.any
        .map((c) => truth(c, scope))
        .reduce((a, b) => ({ definite: or(a.definite, b.definite), possible: or(a.possible, b.possible) }))
    if ('not' in condition) return negate(truth(condition.not, scope))
    if ('condition' in condition) {
      const found = Object.hasOwn(setting.conditions, condition.condition)
        ? setting.conditions[condition.condition]
        : undefined
      if (!found)
        throw new HeduiError('rule.condition', {
          condition: condition.condition,
          known: Object.keys(setting.conditions),
        })
      return truth(found, scope)
    }
    if ('atLeast' in condition)
      return quorum(
        condition.atLeast,
        condition.of.map((c) => truth(c, scope)),
        scope.size,
      )
    return leaf(condition, scope)
  }

  function leaf({ fact, operator, value }: Leaf, scope: Scope): Truth {
    const a = vector(typeof fact === 'string' ? { fact } : fact, scope)
    if (operator === 'known') return value === true ? isKnown(a) : negate(isKnown(a))
    if (operator === 'in' || operator === 'notIn') {
      const list = typeof value === 'object' && 'option' in value ? options[value.option] : value
      if (!Array.isArray(list) || list.length === 0)
        throw new HeduiError('rule.list', { operator, value: JSON.stringify(value) })
      const each = (list as readonly Scalar[]).map((item) =>
        compare('equal', a, literal(dataset, item, likeOf(a), scope.size)),
      )
      const any = each.reduce((x, y) => ({
        definite: or(x.definite, y.definite),
        possible: or(x.possible, y.possible),
      }))
      return operator === 'in' ? any : butNothing(negate(any), a, scope.size)
    }
    return compare(operator, a, operand(value as Scalar | Expression, a, scope))
  }

  function operand(value: Scalar | Expression, a: Vector, scope: Scope): Vector {
    const given = typeof value === 'object' && 'option' in value ? options[value.option] : value
    if (given === undefined) throw new HeduiError('rule.option', { option: JSON.stringify(value) })
    if (typeof given !== 'object') return literal(dataset, given, likeOf(a), scope.size)
    return vector(given as Expression, scope)
  }

  function compare(operator: Leaf['operator'], a: Vector, b: Vector): Truth {
    if (a.kind === 'range' && b.kind === 'range') return compareRanges(operator, a, b)
    if (a.kind === 'code' && b.kind === 'code') return compareCodes(operator, a, b)
    throw new HeduiError('rule.type', { value: b.type, type: a.type })
  }
}

const firstDay = (month: number): number =>
  arithmetic.firstDayRanges(range('month', Float64Array.of(month), Float64Array.of(month))).lo[0] as number

/** What is nothing is in no list, and outside none. */
function butNothing(t: Truth, a: Vector, size: number): Truth {
  const something = not(
    bitsWhere(size, (i) => (a.kind === 'code' ? a.codes[i] === 1 : Number.isNaN(a.lo[i]))),
  )
  return { definite: and(t.definite, something), possible: and(t.possible, something) }
}

function quorum(n: number, truths: readonly Truth[], size: number): Truth {
  const reached = (pick: 'definite' | 'possible') =>
    bitsWhere(
      size,
      (i) => truths.filter((t) => (((t[pick].words[i >>> 5] as number) >>> (i & 31)) & 1) === 1).length >= n,
    )
  return truths.length === 0
    ? { definite: noBits(size), possible: noBits(size) }
    : { definite: reached('definite'), possible: reached('possible') }
}

type Binary = (a: RangeColumn, b: RangeColumn) => RangeColumn
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
}
