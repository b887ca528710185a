import { type Condition, columnEngine, type Dataset, everyRow, rowsOf } from '@hedui/core'
import { jobOf, type Setting } from './setting.ts'
import { requireSoundWhere } from './sound-where.ts'

/** Which records of an entity are sought: a condition in the rule language over their fields and `facts`. */
export interface Selection extends Setting {
  readonly subject: string
  readonly where: Condition
}

/** Rows of the subject's table, in its order. */
export interface Selected {
  readonly subject: string
  /** Those for which the condition holds, whatever is still unknown. */
  readonly rows: Int32Array
  /** Those for which it may hold: something it asks about is not known. */
  readonly undetermined: Int32Array
}

/**
 * Finds the records for which a condition holds. Errors: `dataset.entity`; `rule.invalid` for a condition that
 * does not hold together, with the places and remedies as for a check.
 */
export function select(dataset: Dataset, { subject, where, ...setting }: Selection): Selected {
  const rows = everyRow(dataset, subject)
  requireSoundWhere(dataset.graph, subject, where, setting)
  const { rules } = columnEngine.evaluate({
    ...jobOf(setting),
    ...{ dataset, subject, rows, rules: { where } },
  })
  const { definite, possible } = rules.where as NonNullable<typeof rules.where>
  const surely = new Set(rowsOf(definite))
  return {
    subject,
    rows: Int32Array.from(surely),
    undetermined: Int32Array.from(rowsOf(possible).filter((row) => !surely.has(row))),
  }
}
