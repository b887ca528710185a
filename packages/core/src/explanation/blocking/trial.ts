import type { Dataset } from '../../dataset/dataset.ts'
import { createEvaluator } from '../../engine/evaluate.ts'
import type { Setting } from '../../engine/evaluator.ts'
import { SUBJECT, subjectScope } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Condition, Expression } from '../../expression/node.ts'
import { dateOfDay, dayNumber } from '../../values/day.ts'
import { verdictOf } from '../tree/condition.ts'
import type { CoverageUse, Verdict } from '../tree/nodes.ts'
import type { Input } from './inputs.ts'
import { filled, type Piece, withPiece } from './piece.ts'
import { rewrite } from './rewrite.ts'

/** The verdict with some inputs put somewhere and all others as they are. */
export type Trial = (put: ReadonlyMap<Input, Piece>) => Verdict

/** Tries values in the place of inputs, by evaluating the same rule over the changed rows. */
export function createTrial(setting: Setting, condition: Condition): Trial {
  const plain = createEvaluator(setting)
  return (put) => {
    const { dataset, changed } = overlay(setting.dataset)
    const replaced = new Map<Expression, Expression>()
    for (const [input, piece] of put) {
      if (piece.kind === 'complete') close(input.fact.coverage)
      else
        for (const target of input.targets) {
          if ('entity' in target) cell(target.entity, target.field, target.row, piece)
          else replace(target.expression, input, piece)
        }
    }
    const facts = rewrite(setting.facts, replaced)
    const conditions = rewrite(setting.conditions, replaced)
    const evaluator = createEvaluator({ ...setting, dataset, facts, conditions })
    return verdictOf(evaluator.truth(rewrite(condition, replaced), evaluator.subject))

    function cell(entity: string, field: string, row: number, piece: Piece): void {
      changed.set(entity, field, withPiece(changed.get(entity, field) ?? original(entity, field), row, piece))
    }
    function replace(expression: Expression, input: Input, piece: Piece): void {
      const { id } = input.fact
      const { size } = dataset.table(setting.subject)
      if (!input.domain) return
      const column = setting.rows.reduce((v, row) => withPiece(v, row, piece), filled(input.domain, size))
      changed.set(setting.subject, `?${id}`, column)
      replaced.set(expression, { fact: `?${id}`, of: SUBJECT })
    }
    function close(coverage: CoverageUse | null): void {
      if (!coverage) return
      const { register, area, from, to } = coverage
      const after = dateOfDay(dayNumber(to) + 1)
      changed.coverage.push({ register, programme: null, area: area ?? '*', from, to: after })
    }
  }

  /** A column, or what registers say of every row. */
  function original(entity: string, field: string): Vector {
    const table = setting.dataset.table(entity)
    const rows = Int32Array.from({ length: table.size }, (_, row) => row)
    return table.columns[field] ?? plain.vector({ fact: field, of: SUBJECT }, subjectScope(entity, rows))
  }
}

/** A dataset with some columns, and some more coverage, laid over it. */
function overlay(below: Dataset) {
  const columns = new Map<string, Map<string, Vector>>()
  const coverage = [...below.coverage]
  const changed = {
    coverage,
    get: (entity: string, field: string) => columns.get(entity)?.get(field),
    set(entity: string, field: string, column: Vector): void {
      columns.set(entity, new Map(columns.get(entity)).set(field, column))
    },
  }
  const dataset: Dataset = {
    ...below,
    coverage,
    table(entity) {
      const over = columns.get(entity)
      const table = below.table(entity)
      return over ? { ...table, columns: { ...table.columns, ...Object.fromEntries(over) } } : table
    },
  }
  return { dataset, changed }
}
