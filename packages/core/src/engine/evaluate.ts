import { readingOf } from '../dataset/reading.ts'
import { remember } from '../dataset/remember.ts'
import { isSequence } from '../dataset/sequence.ts'
import type { Condition, Expression, Reference } from '../expression/node.ts'
import type { Resolved } from '../model/entity.ts'
import { HeduiError } from '../model/error.ts'
import { dayNumber } from '../values/day.ts'
import { conditionTruth } from './conditions.ts'
import { covering } from './covering.ts'
import type { Evaluator, Setting, Sooner } from './evaluator.ts'
import { expressionVector } from './expressions.ts'
import { everyRow } from './kernels/every-row.ts'
import { createShared } from './kernels/shared.ts'
import { resolve, resolveNow } from './resolved.ts'
import { follow, frameOf, type Scope, subjectScope } from './scope.ts'
import { gather, keyVector, type Vector } from './vector.ts'

/** `rules` are the conditions that will be asked about, so that what they share is evaluated once. */
export function createEvaluator(
  setting: Setting,
  rules: Setting['conditions'] = {},
  sooner?: Sooner,
): Evaluator {
  const { dataset } = setting
  const memo = new Map<string, unknown>()
  const reading = readingOf(dataset)
  const today = dayNumber(setting.asOf)
  const shared = createShared([setting.facts, setting.conditions, rules])
  const evaluator: Evaluator = {
    dataset,
    reading,
    setting,
    subject: subjectScope(setting.subject, asked(setting)),
    sooner,
    vector: shared((expression: Expression, scope) => expressionVector(evaluator, expression, scope)),
    truth: shared((condition: Condition, scope, live) => conditionTruth(evaluator, condition, scope, live)),
    starts: new WeakMap(),
    steps: new WeakMap(),
    reference: (reference, scope) => refer(evaluator, reference, scope),
    once: <T>(id: string, make: () => T) => remember(memo, id, make) as T,
    covered: covering(dataset, reading.covered, today),
  }
  return evaluator
}

/** The rows asked about; where they are all there are, the array that stands for all. */
function asked({ dataset, subject, rows }: Setting): Int32Array {
  return rows.length === dataset.table(subject).size && isSequence(rows) ? everyRow(dataset, subject) : rows
}

/** A named fact of the subject, or a field of a row in reach. */
function refer(evaluator: Evaluator, { fact, of, to }: Reference, scope: Scope): Vector {
  const { dataset, setting, subject } = evaluator
  const expression =
    of === undefined && !to && Object.hasOwn(setting.facts, fact) ? setting.facts[fact] : undefined
  if (expression)
    return (
      evaluator.sooner?.fact(evaluator, fact, scope) ??
      gather(
        evaluator.once(`fact ${fact}`, () => evaluator.vector(expression, subject)),
        scope.root,
      )
    )
  const { entity, rows } = follow(dataset, frameOf(scope, of), to)
  return field(evaluator, entity, fact, rows)
}

function field(evaluator: Evaluator, entity: string, name: string, rows: Int32Array): Vector {
  const { dataset, reading } = evaluator
  const whole = (make: () => Vector) => gather(evaluator.once(`${entity}.${name}`, make), rows)
  if (name === 'id')
    return reading.wholeTables
      ? whole(() => keyVector(everyRow(dataset, entity), entity))
      : keyVector(rows, entity)
  const table = dataset.table(entity)
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined
  if (column) return gather(column, rows)
  const resolved = Object.hasOwn(table.entity.resolved, name) ? table.entity.resolved[name] : undefined
  if (!resolved)
    throw new HeduiError('rule.field', { entity, field: name, known: Object.keys(table.columns) })
  return reading.wholeTables
    ? whole(() => resolve(evaluator, entity, name, resolved))
    : resolvedAt(evaluator, entity, name, resolved, rows)
}

/** What registers say of a few rows; each list of rows is looked up once. */
function resolvedAt(
  evaluator: Evaluator,
  entity: string,
  name: string,
  resolved: Resolved,
  rows: Int32Array,
): Vector {
  const asked = Int32Array.from(new Set(rows.filter((row) => row >= 0)))
  const said = evaluator.once(`${entity}.${name} ${asked.join()}`, () =>
    resolveNow(evaluator, entity, resolved, asked),
  )
  return gather(
    said,
    rows.map((row) => (row < 0 ? row : asked.indexOf(row))),
  )
}
