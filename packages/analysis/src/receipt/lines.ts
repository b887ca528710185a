import type { Condition, Dataset } from '@hedui/core'
import { dateBounds, dateOfDay } from '@hedui/core/values'
import { select } from '../select.ts'
import { tableOf } from '../table-of.ts'

export type Plain = string | number | boolean | null
/** A row as plain data, with the file, sheet and row it stands in. */
export type Line = Readonly<Record<string, Plain>>

export interface Lines {
  readonly rows: Int32Array
  readonly lines: readonly Line[]
  readonly undetermined: number
}

/** The rows of an entity that agree with `fields`. */
export function linesWith(
  dataset: Dataset,
  subject: string,
  fields: Readonly<Record<string, string>>,
  month: string,
): Lines {
  const wanted = Object.entries({ ...fields, month }).map(
    ([fact, value]): Condition => ({ fact, operator: 'equal', value }),
  )
  const asOf = dateOfDay(dateBounds(month)[1])
  const { rows, undetermined } = select(dataset, { subject, where: { all: wanted }, asOf })
  const table = tableOf(dataset, subject, { rows, asOf, places: true })
  return { rows, lines: table.objects() as Line[], undetermined: undetermined.length }
}

/** The distinct values of a field, without null. */
export const distinct = (lines: readonly Line[], field: string): ReadonlySet<Plain> =>
  new Set(lines.flatMap((line) => ((line[field] ?? null) === null ? [] : [line[field] as Plain])))

/** The sum of what is known of a field. */
export const sum = (lines: readonly Line[], field: string): number =>
  lines.reduce((total, line) => total + (typeof line[field] === 'number' ? line[field] : 0), 0)
