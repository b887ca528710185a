import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import { rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { monthIndex } from '../../values/month.ts'
import type { Programme } from '../programme.ts'
import { rollsIn } from '../registers/rolls-in.ts'

/** Whom a programme is asked about in a month. */
export interface MonthRows {
  /** The table of pairs, and its rows. */
  readonly table: 'householdMonth' | 'personMonth'
  readonly rows: Int32Array
  /** Whom each row is about: a row of `household` or `person`. */
  readonly subject: Int32Array
}

/**
 * Every household or person that occurs in a month, whichever the programme is for; but for those on a roll of the month
 * of programmes `without`.
 */
export function monthRows(
  dataset: Dataset,
  { unit }: Pick<Programme, 'unit'>,
  month: string,
  without: readonly string[] = [],
): MonthRows {
  const others = without.length > 0 ? rollsIn(dataset, month, without, unit) : null
  const table = unit === 'household' ? 'householdMonth' : 'personMonth'
  const { size, columns } = dataset.table(table)
  const [months, keys] = [columns.month, columns[unit]]
  if (months?.kind !== 'range' || keys?.kind !== 'code') throw new RangeError(`${table} has no months`)
  const wanted = monthIndex(month)
  const [rows, subject] = [new Int32Array(size), new Int32Array(size)]
  let found = 0
  for (let row = 0; row < size; row++) {
    if (loAt(months, row) !== wanted || hiAt(months, row) !== wanted) continue
    const key = rowOf(codeAt(keys, row))
    if (key < 0 || others?.has(key)) continue
    rows[found] = row
    subject[found++] = key
  }
  return { table, rows: rows.slice(0, found), subject: subject.slice(0, found) }
}
