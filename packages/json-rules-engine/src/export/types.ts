import type { Expression, FieldType, Graph } from '@hedui/core'
import type { Exportable } from './exportable.ts'

/** What is known of an expression before anything is read. */
export interface Expected {
  readonly type?: FieldType
  /** Whether it may be surely nothing, which differs from unknown. */
  readonly mayBeAbsent: boolean
}

const always = new Set(['exists', 'count', 'countDistinct', 'sum'])

/** The type of an expression, as far as it can be told, and whether it may be nothing. */
export function expected(expression: Expression, { subject, facts }: Exportable, graph: Graph): Expected {
  if ('fact' in expression) {
    const { fact, of, to = [] } = expression
    const own = of === undefined && to.length === 0 && Object.hasOwn(facts, fact) ? facts[fact] : undefined
    if (own) {
      const isItself = 'fact' in own.node && own.node.fact === fact && !own.node.of && !own.node.to
      const { mayBeAbsent } = isItself
        ? fieldOf([], fact, subject, graph)
        : expected(own.node, { subject, facts: without(facts, fact), rules: {} }, graph)
      return { type: own.type, mayBeAbsent }
    }
    if (of === undefined || of === 'subject') return fieldOf(to, fact, subject, graph)
  }
  if ('value' in expression && 'type' in expression) return { type: expression.type, mayBeAbsent: false }
  if ('take' in expression && always.has(expression.take)) return { mayBeAbsent: false }
  if ('truth' in expression || 'asOf' in expression || 'parameter' in expression)
    return { mayBeAbsent: false }
  return { mayBeAbsent: true }
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
  if (field) return { type: field.type, mayBeAbsent: field.blank === 'none' || to.length > 0 }
  const type = Object.hasOwn(resolved, name) ? resolved[name]?.type : undefined
  return { ...(type && { type }), mayBeAbsent: name !== 'id' }
}
