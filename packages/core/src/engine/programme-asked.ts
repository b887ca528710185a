import type { Condition, Expression, Hop } from '../expression/node.ts'
import type { Relation } from '../model/entity.ts'

/** What says, before a step is taken, of which one programme all rows are that it asks for; undefined: nothing does. */
export function programmeAsked({ where, as }: Hop, { by }: Relation, of: string): Expression | undefined {
  return by.programme ? { fact: by.programme, of } : where && demanded(where, as)
}

function demanded(where: Condition, as: string): Expression | undefined {
  if ('all' in where) return where.all.map((part) => demanded(part, as)).find((found) => found)
  if (!('fact' in where) || where.operator !== 'equal') return undefined
  const { fact, value } = where
  if (typeof fact !== 'object' || !('fact' in fact) || fact.fact !== 'programme' || fact.of !== as || fact.to)
    return undefined
  if (typeof value === 'string') return { value, type: 'code' }
  if (typeof value !== 'object') return undefined
  return 'option' in value || ('fact' in value && value.of !== as) ? value : undefined
}
