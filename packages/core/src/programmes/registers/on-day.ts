import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import { type Column, rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Table } from '../../dataset/table.ts'
import { coveredEverywhere } from '../../engine/covered.ts'

/** What a register says of persons on a day: by row of `person`, null where it is not certain what. */
export interface OnDay<T> {
  /** Whether whoever is not among them is not in it at all. */
  readonly isComplete: boolean
  readonly of: ReadonlyMap<number, T | null>
}

/** One row of a register: null, perhaps; undefined: it says nothing of the day. */
export type Reading<T> = (table: Table, row: number) => T | null | undefined

/** Reads a register, named as often as it is asked; where rows on one person differ, nothing is certain. */
export function onDay<T>(
  dataset: Dataset,
  [entity, registers]: readonly [entity: string, registers: readonly string[]],
  day: number,
  read: Reading<T>,
): OnDay<T> {
  const { from, to } = coveredEverywhere(dataset, registers)
  const of = new Map<number, T | null>()
  const table = Object.hasOwn(dataset.graph.entities, entity) ? dataset.table(entity) : null
  for (let row = 0; table && row < table.size; row++) {
    const { person } = table.columns
    const whose = person?.kind === 'code' ? rowOf(codeAt(person, row)) : -1
    const said = whose < 0 ? undefined : read(table, row)
    if (said === undefined) continue
    const isSame = !of.has(whose) || JSON.stringify(of.get(whose)) === JSON.stringify(said)
    of.set(whose, isSame ? said : null)
  }
  return { isComplete: from <= day && day < to, of }
}

/** The first and last day that a date may be; NaN: there is none. */
export const daysAt = (column: Column | undefined, row: number): readonly [least: number, most: number] =>
  column?.kind === 'range' ? [loAt(column, row), hiAt(column, row)] : [-Infinity, Infinity]
