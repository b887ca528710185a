import { has } from '../../engine/bits.ts'
import { columnEngine, type Job } from '../../engine/engine.ts'
import type { Condition, Expression, Literal } from '../../expression/node.ts'
import { dateOfDay } from '../../values/day.ts'
import { monthOfIndex } from '../../values/month.ts'

/** Finds what looks at no row; null: it is not certain. */
export interface Alone {
  value(expression: Expression): Literal | null
  holds(condition: Condition): boolean | null
}

/** Asks the engine of a job about one of its rows. */
export function aloneIn(job: Job): Alone {
  const asked = (of: Pick<Job, 'facts' | 'rules'>) =>
    columnEngine.evaluate({ ...job, rows: job.rows.slice(0, 1), ...of })
  return {
    value(expression) {
      const found = asked({ facts: { it: expression }, rules: {} }).fact('it')
      if (found.kind !== 'range') return null
      const [least, most] = [found.lo[0], found.hi[0]] as [number, number]
      if (least !== most || !Number.isFinite(least)) return null
      return { value: written(found.type, least), type: found.type }
    },
    holds(condition) {
      const [truth] = Object.values(asked({ facts: {}, rules: { it: condition } }).rules)
      if (!truth || has(truth.definite, 0) !== has(truth.possible, 0)) return null
      return has(truth.definite, 0)
    },
  }
}

const written = (type: Literal['type'], value: number): Literal['value'] => {
  if (type === 'month') return monthOfIndex(value)
  if (type === 'date') return dateOfDay(value)
  return type === 'truth' ? value === 1 : value
}
