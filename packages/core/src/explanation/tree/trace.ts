import type { Check } from '../../checks/check.ts'
import { createEvaluator } from '../../engine/evaluate.ts'
import type { OptionValue, Setting } from '../../engine/evaluator.ts'
import { pickPositions } from '../../engine/scope.ts'
import { createInputs, type Inputs } from '../blocking/inputs.ts'
import type { Neighbourhood } from '../near/neighbourhood.ts'
import type { Reached } from '../near/reach.ts'
import { conditionNode } from './condition.ts'
import { expressionNode } from './expression.ts'
import type { ExplainedCondition, ExplainedFact, ExplainedValue } from './nodes.ts'
import type { Titles } from './titles.ts'
import { type Built, framesOf, type Tracing } from './tracing.ts'
import { valueShower, type Wording } from './value.ts'

/** What is explained: rows of a check, in their neighbourhood. */
export interface Traced {
  readonly check: Check
  /** Over the neighbourhood: its rows are the rows to explain. */
  readonly setting: Setting
  readonly near: Neighbourhood
  readonly reached: Reached
  readonly titles: Titles
  readonly wording: Wording
  /** Option values that the locality set. */
  readonly set: Readonly<Record<string, OptionValue>>
}

export interface Trace {
  readonly condition: Built<ExplainedCondition>
  /** The facts that the verdict rests on. */
  readonly facts: Readonly<Record<string, ExplainedFact>>
  readonly inputs: Inputs
  /** The value of a named fact. */
  stated(fact: string): ExplainedValue
}

const rowsListed = 20

/** Evaluates node by node: the verdict on each row, with everything below it. */
export function tracer(traced: Traced): (position: number) => Trace {
  const { check, near, reached, titles, wording, set } = traced
  const evaluator = createEvaluator(traced.setting)
  const value = valueShower(near, wording)
  const label = labeller(near, wording)
  return (position) => {
    const root = pickPositions(evaluator.subject, Int32Array.of(position))
    const t: Tracing = {
      check,
      evaluator,
      near,
      reached,
      titles,
      root,
      inputs: createInputs(),
      set,
      rowsListed,
      facts: new Map(),
      value,
      label,
      condition: (condition, scope) => conditionNode(t, condition, scope),
      expression: (expression, scope) => expressionNode(t, expression, scope),
    }
    const condition = t.condition(check.conditions, root)
    const facts = [...t.facts].map(([name, { node }]) => [name, node])
    return {
      condition,
      facts: Object.fromEntries(facts),
      inputs: t.inputs,
      stated: (fact) => value(evaluator.vector({ fact }, root), titles.field({ fact }, framesOf(root))),
    }
  }
}

/** The person, household or account of a row, masked unless asked otherwise; nothing for a surrogate household. */
function labeller({ dataset, original }: Neighbourhood, { labels, open }: Wording) {
  const of = (entity: string, row: number): string => {
    const key = dataset.table(entity).keys?.[row]
    if (key !== undefined && (entity === 'person' || !/^(\w+:)?\?/.test(key)))
      return labels.label(entity, original(entity, row), open)
    const { columns } = dataset.table(entity)
    const fields = Object.entries(dataset.graph.entities[entity]?.fields ?? {})
    const persons = fields.filter(([, { sensitivity }]) => sensitivity === 'identity')
    for (const [field] of [...persons, ...fields]) {
      const column = columns[field]
      if (column?.kind !== 'code' || column.to === undefined || !dataset.table(column.to).keys) continue
      const code = column.codes[row] as number
      if (code > 1) return of(column.to, code - 2)
    }
    return ''
  }
  return of
}
