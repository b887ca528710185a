import type {
  Aggregate,
  Condition,
  Expression,
  Leaf,
  Operator,
  ParameterReference,
  Scalar,
} from '@hedui/core'
import { yuan } from '../../text/money.ts'

const signs: Readonly<Record<Exclude<Operator, 'known'>, string>> = {
  equal: '=',
  notEqual: '≠',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  in: 'in',
  notIn: 'not in',
}

/** An expression as a formula over names. */
export function expressionText(expression: Expression): string {
  if ('fact' in expression) {
    const { fact, of = 'subject', to = [] } = expression
    const path = [...(of === 'subject' ? [] : [of]), ...to, ...(fact === 'id' ? [] : [fact])]
    return path.join('.') || 'subject'
  }
  if ('value' in expression && 'type' in expression)
    return expression.type === 'fen' ? `¥${yuan(Number(expression.value))}` : scalarText(expression.value)
  if ('option' in expression) return `{${expression.option}}`
  if ('asOf' in expression) return 'asOf'
  if ('if' in expression) {
    const [condition, then, otherwise] = expression.if
    return `(${conditionText(condition)} ? ${expressionText(then)} : ${expressionText(otherwise)})`
  }
  if ('truth' in expression) return conditionText(expression.truth)
  if ('take' in expression) return aggregateText(expression)
  if ('mulDiv' in expression) {
    const [a, n, d] = expression.mulDiv.map(expressionText)
    return `(${a} × ${n} ÷ ${d}, ${expression.rounding})`
  }
  if ('parameter' in expression) return parameterText(expression)
  if ('host' in expression) return `host ${expression.host}`
  return operationText(expression)
}

const infix: Readonly<Record<string, string>> = { add: '+', sub: '−', mul: '×' }

function operationText(operation: Expression): string {
  const [[name, operands] = ['', []]] = Object.entries(operation)
  const texts = [operands].flat().map((operand) => expressionText(operand as Expression))
  return infix[name] === undefined ? `${name}(${texts.join(', ')})` : `(${texts.join(` ${infix[name]} `)})`
}

function parameterText({ parameter, on, area, kind }: ParameterReference): string {
  const keys = [on, area, kind].flatMap((key) => (key === undefined ? [] : [expressionText(key)]))
  return `${parameter}[${keys.join(', ')}]`
}

function aggregateText({ take, of = 'subject', path, value, by }: Aggregate): string {
  const hops = path.map(({ to, as, registers = [], where }) => {
    const from = registers.length > 0 ? `@${registers.join('|')}` : ''
    return `${to}${from}${where ? `[${conditionText(where).replaceAll(`${as}.`, '')}]` : ''}`
  })
  const last = path.at(-1)?.as
  const own = (text: string): string => (last === undefined ? text : text.replaceAll(`${last}.`, ''))
  const rows = [...(of === 'subject' ? [] : [of]), ...hops].join('.')
  const extra = [value && own(expressionText(value)), by && `by ${own(expressionText(by))}`].filter(
    (part) => part !== undefined,
  )
  return `${take}(${[rows, ...extra].join(', ')})`
}

/** A condition on one line. */
export function conditionText(condition: Condition): string {
  if ('all' in condition) return joined(condition.all, ' and ')
  if ('any' in condition) return joined(condition.any, ' or ')
  if ('not' in condition) return `not ${conditionText(condition.not)}`
  if ('condition' in condition) return condition.condition
  if ('atLeast' in condition)
    return `at least ${condition.atLeast} of (${condition.of.map(conditionText).join(', ')})`
  return leafText(condition)
}

const joined = (conditions: readonly Condition[], word: string): string =>
  conditions.length === 1
    ? conditionText(conditions[0] as Condition)
    : `(${conditions.map(conditionText).join(word)})`

function leafText({ fact, operator, value }: Leaf): string {
  const left = typeof fact === 'string' ? fact : expressionText(fact)
  if (operator === 'known') return `${value === false ? 'not ' : ''}known(${left})`
  return `${left} ${signs[operator]} ${valueText(value)}`
}

const valueText = (value: Leaf['value']): string =>
  typeof value !== 'object'
    ? scalarText(value)
    : isList(value)
      ? `{${value.map(scalarText).join(', ')}}`
      : expressionText(value)

const isList = (value: object): value is readonly Scalar[] => Array.isArray(value)

const scalarText = (value: Scalar): string => (typeof value === 'string' ? `"${value}"` : String(value))
