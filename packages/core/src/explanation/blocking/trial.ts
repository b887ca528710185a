import type { Dataset } from '../../dataset/dataset.ts'
import { remember } from '../../dataset/remember.ts'
import { createEvaluator } from '../../engine/evaluate.ts'
import type { Setting } from '../../engine/evaluator.ts'
import { SUBJECT, subjectScope } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Condition, Expression } from '../../expression/node.ts'
import { isHeduiError } from '../../model/error.ts'
import { dateOfDay, dayNumber } from '../../values/day.ts'
import { verdictOf } from '../tree/condition.ts'
import type { CoverageUse, Verdict } from '../tree/nodes.ts'
import type { Cell, Computed, Variable } from './inputs.ts'
import { type Piece, withPiece } from './piece.ts'
import { rewrite } from './rewrite.ts'

/** What is put somewhere: a value of an input, or that a register is complete. */
interface Put {
  readonly values: ReadonlyMap<Variable, Piece>
  readonly complete?: CoverageUse
}

/** The verdict with some values put somewhere and everything else as it is; `refused` where no run takes them. */
export type Trial = (put: Put) => Verdict | 'refused'

/** Tries values in the place of inputs, by evaluating the same rule over the changed rows. */
export function createTrial(setting: Setting, condition: Condition): Trial {
  const plain = createEvaluator(setting)
  const columns = new Map<Expression, string>()
  return ({ values, complete }) => {
    const { dataset, changed } = overlay(setting.dataset)
    const replaced = new Map<Expression, Expression>()
    for (const [{ targets }, piece] of values)
      for (const target of targets.values())
        if ('field' in target) cell(target, piece)
        else computed(target, piece)
    if (complete) {
      const { register, programme, area, from, to } = complete
      const after = dateOfDay(dayNumber(to) + 1)
      changed.coverage.push({
        register,
        programme: programme?.id ?? null,
        area: area ?? '*',
        from,
        to: after,
      })
    }
    const facts = rewrite(setting.facts, replaced)
    const conditions = rewrite(setting.conditions, replaced)
    return verdict({ ...setting, dataset, facts, conditions }, rewrite(condition, replaced))

    function cell({ entity, row, field }: Cell, piece: Piece): void {
      changed.set(entity, field, withPiece(changed.get(entity, field) ?? original(entity, field), row, piece))
    }
    function computed({ entity, row, frame, expression, others }: Computed, piece: Piece): void {
      const field = remember(columns, expression, () => `?${columns.size}`)
      changed.set(entity, field, withPiece(changed.get(entity, field) ?? others(), row, piece))
      replaced.set(expression, { fact: field, of: frame })
    }
  }

  /** A column, or what registers say of every row. */
  function original(entity: string, field: string): Vector {
    const table = setting.dataset.table(entity)
    const rows = Int32Array.from({ length: table.size }, (_, row) => row)
    return table.columns[field] ?? plain.vector({ fact: field, of: SUBJECT }, subjectScope(entity, rows))
  }
}

/** A number below 0 where none may be is refused; a range that reaches too far leaves the verdict open. */
function verdict(setting: Setting, condition: Condition): Verdict | 'refused' {
  const evaluator = createEvaluator(setting)
  try {
    return verdictOf(evaluator.truth(condition, evaluator.subject), 0)
  } catch (error) {
    if (isHeduiError(error) && error.code === 'value.negative') return 'refused'
    if (isHeduiError(error) && error.code === 'value.overflow') return 'unknown'
    throw error
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
