import { columnEngine, type Dataset, everyRow } from '@hedui/core'
import { type ColumnTable, table } from 'arquero'
import { plainValues } from './plain-values.ts'
import { jobOf, type Setting } from './setting.ts'

export interface TableOptions extends Setting {
  /** Rows of the entity's table, for example those that `select` found; left out: all. */
  readonly rows?: Int32Array
  /** Fields that become columns; left out: all fields of the entity; of a key, it and what registers say of it. */
  readonly fields?: readonly string[]
  /** Whether `file`, `sheet` and `row` come first: where each record stands; null for what no record states. */
  readonly places?: boolean
}

/**
 * A canonical table as an arquero table: one row a record, one column a field, and one a fact of `facts`. Money is
 * in fen, dates are `YYYY-MM-DD`, months `YYYY-MM`, keys the numbers they stand for. Null: nothing, not known, or
 * known only within bounds. Errors: `dataset.entity`, `rule.field`.
 */
export function tableOf(
  dataset: Dataset,
  subject: string,
  { rows = everyRow(dataset, subject), fields, places = false, ...setting }: TableOptions,
): ColumnTable {
  const asked = fields ?? fieldsOf(dataset, subject)
  const job = { ...jobOf(setting), ...{ dataset, subject, rows, rules: {} } }
  const { fact } = columnEngine.evaluate(job)
  const values = [...asked, ...Object.keys(job.facts)].map(
    (name) => [name, plainValues(dataset, fact(name))] as const,
  )
  return table([...(places ? placesOf(dataset, subject, rows) : []), ...values])
}

function fieldsOf(dataset: Dataset, subject: string): readonly string[] {
  const { entity, keys } = dataset.table(subject)
  const { fields, resolved } = entity
  return keys ? ['id', ...Object.keys(fields), ...Object.keys(resolved)] : Object.keys(fields)
}

function placesOf(dataset: Dataset, subject: string, rows: Int32Array) {
  const { record } = dataset.table(subject)
  const places = Array.from(rows, (row) => {
    const at = record?.[row] ?? -1
    return at < 0 ? null : dataset.place(at)
  })
  return [
    ['file', places.map((place) => place?.source.file ?? null)],
    ['sheet', places.map((place) => place?.source.sheet ?? null)],
    ['row', places.map((place) => place?.row ?? null)],
  ] as const
}
