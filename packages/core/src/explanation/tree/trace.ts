import type { Check } from '../../checks/check.ts'
import { codeAt, hasKeys, keyAt } from '../../dataset/at.ts'
import { isOfSurrogate } from '../../dataset/keys/identity.ts'
import { remember } from '../../dataset/remember.ts'
import type { Evaluator, OptionValue } from '../../engine/evaluator.ts'
import type { Leaf } from '../../expression/node.ts'
import type { Seen } from '../near/neighbourhood.ts'
import { createAsking } from './asking.ts'
import { conditionNode } from './condition.ts'
import { expressionNode } from './expression.ts'
import type { ExplainedCondition, ExplainedFact, ExplainedValue } from './nodes.ts'
import type { Spot } from './spot.ts'
import type { Titles } from './titles.ts'
import type { Built, Open, Operand, Told, Tracing } from './tracing.ts'
import { valueShower, type Wording } from './value.ts'

/** What is explained: rows of a check. */
export interface Traced {
  readonly check: Check
  /** Its rows are the rows to explain. */
  readonly evaluator: Evaluator
  readonly near: Seen
  readonly titles: Titles
  readonly wording: Wording
  /** Option values that the locality set. */
  readonly set: Readonly<Record<string, OptionValue>>
  /** Right sides of comparisons that are the same for every row. */
  readonly fixed: WeakMap<Leaf, Operand>
}

export interface Trace {
  readonly condition: Built<ExplainedCondition>
  /** The facts that the verdict rests on. */
  readonly facts: Readonly<Record<string, ExplainedFact>>
}

/** Puts rows into words one by one, of what is asked of all of them at once. */
export interface Tracer {
  /** The verdict on a row with everything below it; what it hangs on is gathered in `open`. */
  trace(position: number, open: Open | null): Trace
  /** The value of a named fact. */
  stated(fact: string, position: number): ExplainedValue
}

const rowsListed = 20

export function createTracer(traced: Traced): Tracer {
  const { check, near, titles, wording, set, evaluator, fixed } = traced
  const asking = createAsking(evaluator)
  const value = valueShower(near, wording)
  const label = labeller(near, wording)
  const told = new Map<string, Told>()
  return {
    trace(position, open) {
      const root: Spot = { scope: evaluator.subject, at: position }
      const t: Tracing = {
        check,
        evaluator,
        asking,
        near,
        titles,
        root,
        open,
        set,
        fixed,
        told,
        rowsListed,
        facts: new Map(),
        value,
        label,
        condition: (condition, spot) => conditionNode(t, condition, spot),
        expression: (expression, spot) => expressionNode(t, expression, spot),
      }
      const condition = t.condition(check.conditions, root)
      const facts = [...t.facts].map(([name, { node }]) => [name, node])
      return { condition, facts: Object.fromEntries(facts) }
    },
    stated(fact, at) {
      const spot = { scope: evaluator.subject, at }
      const reference = titles.fact(fact)
      return value(asking.vector(reference, spot.scope), titles.called(reference, spot).field, at)
    },
  }
}

/** The person, household or account of a row, masked unless asked otherwise; nothing for a surrogate household. */
function labeller({ dataset, original }: Seen, { labels, open }: Wording) {
  const known = new Map<string, string>()
  return (entity: string, row: number): string => remember(known, `${entity} ${row}`, () => of(entity, row))

  function of(entity: string, row: number): string {
    const key = keyAt(dataset.table(entity), row)
    if (key !== undefined && (entity === 'person' || !isOfSurrogate(key)))
      return labels.label(entity, original(entity, row), open)
    const { columns } = dataset.table(entity)
    const fields = Object.entries(dataset.graph.entities[entity]?.fields ?? {})
    const persons = fields.filter(([, { sensitivity }]) => sensitivity === 'identity')
    for (const [field] of [...persons, ...fields]) {
      const column = columns[field]
      if (column?.kind !== 'code' || column.to === undefined || !hasKeys(dataset.table(column.to))) continue
      const code = codeAt(column, row)
      if (code > 1) return of(column.to, code - 2)
    }
    return ''
  }
}
