import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import type { Reference } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import { dayNumber } from '../values/day.ts'
import { firstDayOf } from './arithmetic.ts'
import { conditionTruth } from './conditions.ts'
import { isCovered, type Where } from './covered.ts'
import type { Evaluator, Setting } from './evaluator.ts'
import { expressionVector } from './expressions.ts'
import { everyRow } from './kernels/every-row.ts'
import { isSequence } from './kernels/gather.ts'
import { createShared } from './kernels/shared.ts'
import { resolve } from './resolved.ts'
import { follow, frameOf, type Scope, subjectScope } from './scope.ts'
import { gather, keyVector, type Truth, type Vector } from './vector.ts'

/** `rules` are the conditions that will be asked about, so that what they share is evaluated once. */
export function createEvaluator(setting: Setting, rules: Setting['conditions'] = {}): Evaluator {
  const { dataset } = setting
  const memo = new Map<string, Vector>()
  const today = dayNumber(setting.asOf)
  const shared = createShared([setting.facts, setting.conditions, rules])
  const [vectors, truths] = [shared<Vector>(), shared<Truth>()]
  const evaluator: Evaluator = {
    dataset,
    setting,
    subject: subjectScope(setting.subject, asked(setting)),
    vector: (expression, scope) => {
      const make = () => expressionVector(evaluator, expression, scope)
      return 'fact' in expression ? make() : (vectors(expression, scope, make) ?? make())
    },
    truth: (condition, scope, live) =>
      truths(condition, scope, () => conditionTruth(evaluator, condition, scope)) ??
      conditionTruth(evaluator, condition, scope, live),
    reference: (reference, scope) => refer(evaluator, reference, scope),
    once: (id, make) => remember(memo, id, make),
    covered(entity, registers, from, row) {
      const asked = registers ?? dataset.table(entity).entity.registers
      const where = asked.length > 0 ? placeAndTime(dataset, from, row, today) : undefined
      return !where || asked.every((register) => isCovered(dataset, register, where))
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
  return gather(field(evaluator, entity, fact), rows)
}

function field(evaluator: Evaluator, entity: string, name: string): Vector {
  const table = evaluator.dataset.table(entity)
  if (name === 'id')
    return evaluator.once(`${entity} rows`, () => keyVector(everyRow(evaluator.dataset, entity), entity))
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined
  if (column) return column
  const resolved = Object.hasOwn(table.entity.resolved, name) ? table.entity.resolved[name] : undefined
  if (!resolved)
    throw new HeduiError('rule.field', { entity, field: name, known: Object.keys(table.columns) })
  return evaluator.once(`${entity}.${name}`, () => resolve(evaluator, entity, name, resolved))
}

/** The place and time a row is about: its month and township, else the day of the run, anywhere. */
export function placeAndTime(dataset: Dataset, entity: string, row: number, today: number): Where {
  const { month, township } = dataset.table(entity).columns
  const code = township?.kind === 'code' ? (township.codes[row] as number) : 0
  const area = code > 1 ? dataset.dictionary.text(code) : null
  if (month?.kind !== 'range' || !Number.isFinite(month.lo[row])) return { area, from: today, to: today }
  return {
    area,
    from: firstDayOf(month.lo[row] as number),
    to: firstDayOf((month.hi[row] as number) + 1) - 1,
  }
}
