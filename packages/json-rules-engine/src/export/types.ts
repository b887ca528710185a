import type { Expression, FieldType, Graph } from '@hedui/core'
import type { Exportable } from './exportable.ts'

/** What is known of an expression before anything is read. */
export interface Expected {
  readonly type?: FieldType
  /** Whether it may be surely nothing, which differs from unknown. */
  readonly mayBeAbsent: boolean
  /** Whether something may be known of it that is not its exact value. */
  readonly mayBeBounded: boolean
}

const always: ReadonlySet<string> = new Set(['exists', 'count', 'countDistinct', 'sum'])
const taken: Readonly<Record<string, FieldType>> = {
  exists: 'truth',
  count: 'count',
  countDistinct: 'count',
  sum: 'fen',
}
/** Of these a part may be stated: a year, or a month of a date. */
const partial: ReadonlySet<FieldType> = new Set(['date', 'month'])

/** The type of an expression, as far as it can be told, and whether it may be nothing. */
export function expected(expression: Expression, { subject, facts }: Exportable, graph: Graph): Expected {
  if ('fact' in expression) {
    const { fact, of, to = [] } = expression
    const own = of === undefined && to.length === 0 && Object.hasOwn(facts, fact) ? facts[fact] : undefined
    if (own) {
      const isItself = 'fact' in own.node && own.node.fact === fact && !own.node.of && !own.node.to
      const inner = isItself
        ? fieldOf([], fact, subject, graph)
        : expected(own.node, { subject, facts: without(facts, fact), rules: {} }, graph)
      return { ...inner, type: own.type }
    }
    if (of === undefined || of === 'subject') return fieldOf(to, fact, subject, graph)
  }
  if ('value' in expression && 'type' in expression)
    return { type: expression.type, mayBeAbsent: false, mayBeBounded: partial.has(expression.type) }
  if ('truth' in expression) return { type: 'truth', mayBeAbsent: false, mayBeBounded: false }
  if ('asOf' in expression) return { type: 'date', mayBeAbsent: false, mayBeBounded: false }
  if ('take' in expression) {
    const type = Object.hasOwn(taken, expression.take) ? taken[expression.take] : undefined
    return { ...(type && { type }), mayBeAbsent: !always.has(expression.take), mayBeBounded: true }
  }
  return { mayBeAbsent: !('parameter' in expression), mayBeBounded: true }
}

const without = (facts: Exportable['facts'], name: string): Exportable['facts'] =>
  Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name))

function fieldOf(to: readonly string[], name: string, from: string, graph: Graph): Expected {
  const entity = to.reduce<string | undefined>(
    (at, step) => at && graph.entities[at]?.one[step]?.entity,
    from,
  )
  const { fields = {}, resolved = {} } = (entity && graph.entities[entity]) || {}
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (field)
    return {
      type: field.type,
      mayBeAbsent: field.blank === 'none' || to.length > 0,
      mayBeBounded: partial.has(field.type) || field.otherwise !== undefined,
    }
  const type = Object.hasOwn(resolved, name) ? resolved[name]?.type : undefined
  return { ...(type && { type }), mayBeAbsent: name !== 'id', mayBeBounded: true }
}
