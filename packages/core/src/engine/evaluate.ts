import { codeAt, hiAt, loAt } from '../dataset/at.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { readingOf } from '../dataset/reading.ts'
import { remember } from '../dataset/remember.ts'
import { isSequence } from '../dataset/sequence.ts'
import type { Table } from '../dataset/table.ts'
import type { Condition, Expression, Reference } from '../expression/node.ts'
import type { Resolved } from '../model/entity.ts'
import { HeduiError } from '../model/error.ts'
import { dayNumber } from '../values/day.ts'
import { firstDayOf } from './arithmetic.ts'
import { conditionTruth } from './conditions.ts'
import { coveredEverywhere, isCovered, type Span, type Where } from './covered.ts'
import type { Evaluator, PlaneComparisons, Setting } from './evaluator.ts'
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
  planes?: PlaneComparisons,
): Evaluator {
  const { dataset } = setting
  const memo = new Map<string, Vector>()
  const reading = readingOf(dataset)
  const today = dayNumber(setting.asOf)
  const shared = createShared([setting.facts, setting.conditions, rules])
  const evaluator: Evaluator = {
    dataset,
    reading,
    setting,
    subject: subjectScope(setting.subject, asked(setting)),
    planes,
    vector: shared((expression: Expression, scope) => expressionVector(evaluator, expression, scope)),
    truth: shared((condition: Condition, scope, live) => conditionTruth(evaluator, condition, scope, live)),
    starts: new WeakMap(),
    steps: new WeakMap(),
    reference: (reference, scope) => refer(evaluator, reference, scope),
    once: (id, make) => remember(memo, id, make),
    covered(entity, registers, from, row) {
      const asked = registers ?? dataset.table(entity).entity.registers
      if (asked.length === 0) return true
      const days = timeOf(dataset.table(from), row, today)
      const everywhere = coveredEverywhere(dataset, asked)
      if (everywhere.from <= days.from && days.to < everywhere.to) return true
      const where = { ...days, area: areaOf(dataset, from, row) }
      return asked.every((register) =>
        remember(reading.covered, [register, where.from, where.to, where.area ?? ' '].join(), () =>
          isCovered(dataset, register, where),
        ),
      )
    },
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
    return gather(
      evaluator.once(`fact ${fact}`, () => evaluator.vector(expression, subject)),
      scope.root,
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

/** The place and time a row is about: its month and township, else the day of the run, anywhere. */
export const placeAndTime = (dataset: Dataset, entity: string, row: number, today: number): Where => ({
  area: areaOf(dataset, entity, row),
  ...timeOf(dataset.table(entity), row, today),
})

function areaOf(dataset: Dataset, entity: string, row: number): string | null {
  const { township } = dataset.table(entity).columns
  const code = township?.kind === 'code' ? codeAt(township, row) : 0
  return code > 1 ? dataset.dictionary.text(code) : null
}

function timeOf({ columns: { month } }: Table, row: number, today: number): Span {
  const first = month?.kind === 'range' ? loAt(month, row) : Number.NaN
  if (month?.kind !== 'range' || !Number.isFinite(first)) return { from: today, to: today }
  return { from: firstDayOf(first), to: firstDayOf(hiAt(month, row) + 1) - 1 }
}
