import type { Condition, Expression, Hop } from '../expression/node.ts'
import type { Entity, Relation } from '../model/entity.ts'

/** What says, before a step is taken, of which one programme all rows are that it asks for; undefined: nothing does. */
export const programmeAsked = ({ where, as }: Hop, { by }: Relation, of: string): Expression | undefined =>
  by.programme ? { fact: by.programme, of } : where && demanded(where, as, 'programme')

/** The same of the one month, where the row that is asked from (`entity`) has none of its own. */
export const monthAsked = ({ where, as }: Hop, { fields }: Entity): Expression | undefined =>
  fields.month ? undefined : where && demanded(where, as, 'month')

function demanded(where: Condition, as: string, field: string): Expression | undefined {
  if ('all' in where) return where.all.map((part) => demanded(part, as, field)).find((found) => found)
  if (!('fact' in where) || where.operator !== 'equal') return undefined
  const { fact, value } = where
  if (typeof fact !== 'object' || !('fact' in fact) || fact.fact !== field || fact.of !== as || fact.to)
    return undefined
  if (typeof value === 'string') return { value, type: 'code' }
  if (typeof value !== 'object') return undefined
  return 'option' in value || 'value' in value || ('fact' in value && value.of !== as) ? value : undefined
}
