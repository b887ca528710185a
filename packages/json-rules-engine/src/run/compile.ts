import {
  type Condition,
  HeduiError,
  type Job,
  type Leaf,
  type Operator,
  type Scalar,
  type Vector,
} from '@hedui/core'
import { type Form, joining } from '../form.ts'
import { threshold } from '../threshold.ts'
import { meaningOf } from './leaves.ts'
import { isExpression, leftOf, type Sides } from './sides.ts'

export type Mode = 'surely' | 'possibly'

/** A fact that is always false: the form of what json-rules-engine has no word for. */
export const never = 'never'
const constant = (value: boolean): Form => ({ fact: never, operator: 'equal', value: !value })
const settled = (form: Form | boolean): Form => (typeof form === 'boolean' ? constant(form) : form)
const opposite = { surely: 'possibly', possibly: 'surely' } as const

/** A condition as json-rules-engine runs it: what is surely or possibly so, `not` pushed down to the comparisons. */
export function compile(condition: Condition, mode: Mode, job: Job, sides: Sides): Form {
  const form = (c: Condition, holds: boolean): Form => {
    const each = (list: readonly Condition[], word: string): Form[] => {
      if (list.length === 0) throw new HeduiError('rule.empty', { found: word })
      return list.map((inner) => form(inner, holds))
    }
    if ('all' in c) return joining[holds ? 'all' : 'any'](each(c.all, 'all'))
    if ('any' in c) return joining[holds ? 'any' : 'all'](each(c.any, 'any'))
    if ('not' in c) return form(c.not, !holds)
    if ('condition' in c) return form(meaningOf(c.condition, job.conditions), holds)
    if ('atLeast' in c) {
      if (c.of.length === 0) return constant(!holds)
      const needed = holds ? c.atLeast : c.of.length - c.atLeast + 1
      return settled(threshold(needed, each(c.of, 'of'), joining))
    }
    return comparison(c, holds, mode, sides)
  }
  return form(condition, true)
}

/** That a comparison surely fails is that it does not possibly hold. */
function comparison(leaf: Leaf, holds: boolean, mode: Mode, sides: Sides): Form {
  const left = leftOf(leaf)
  const fact = sides.id(left)
  if (leaf.operator === 'known') return { fact, operator: 'known', value: (leaf.value === true) === holds }
  const a = sides.vector(left)
  const value = sides.given(leaf.value)
  const word = (operator: Operator) =>
    holds ? `${mode}${capital(operator)}` : `not:${opposite[mode]}${capital(operator)}`
  const stated = (operator: Operator, scalar: Scalar): Form => ({
    fact,
    operator: word(operator),
    value: sides.stated(scalar, a),
  })
  if (leaf.operator === 'in' || leaf.operator === 'notIn') {
    if (!Array.isArray(value) || value.length === 0)
      throw new HeduiError('rule.list', { operator: leaf.operator, value: JSON.stringify(value) })
    const isIn = leaf.operator === 'in'
    const items = value.map((item: Scalar) => stated(isIn ? 'equal' : 'notEqual', item))
    return joining[isIn === holds ? 'any' : 'all'](items)
  }
  refuseOrder(leaf.operator, a)
  if (!isExpression(value)) return stated(leaf.operator, value as Scalar)
  const b = sides.vector(value)
  if (a.kind !== b.kind) throw new HeduiError('rule.type', { value: b.type, type: a.type })
  return { fact, operator: word(leaf.operator), value: { fact: sides.id(value) } }
}

function refuseOrder(operator: Operator, { kind, type }: Vector): void {
  if (kind === 'code' && operator !== 'equal' && operator !== 'notEqual')
    throw new HeduiError('rule.type', { value: operator, type })
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
