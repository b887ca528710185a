import type { ColumnTable } from 'arquero'
import { totalsBy } from './totals.ts'

/** What is counted and summed. */
export interface Measures {
  /** The column of persons, each counted once; left out: `beneficiary`. */
  readonly person?: string
  /** The column of money in fen; left out: `amount`. */
  readonly amount?: string
}

/**
 * Totals by any columns: township, village, programme, month, paying office. One row a group, in the order of
 * the groups: `records`, `persons` (each counted once), `amount` (the sum of what is known, in fen) and
 * `unknownAmounts` (records whose amount is not known). Errors: `analysis.column`.
 */
export const rollUp = (
  table: ColumnTable,
  by: readonly string[],
  { person = 'beneficiary', amount = 'amount' }: Measures = {},
): ColumnTable => totalsBy(table, by, { distinct: { persons: person }, amount })

/**
 * Roll-ups of every level of an order, for example `['township', 'village', 'programme']`: the whole first, then
 * by township, then by township and village, and so on. `level` says by how many columns a row is grouped; the
 * columns below its level are null. Errors: `analysis.column`.
 */
export function rollUpLevels(table: ColumnTable, by: readonly string[], measures?: Measures): ColumnTable {
  const levels = [...by.keys(), by.length].map((level) => {
    const totals = rollUp(table, by.slice(0, level), measures)
    const same = <T>(value: T): T[] => new Array<T>(totals.numRows()).fill(value)
    return totals
      .assign({
        level: same(level),
        ...Object.fromEntries(by.slice(level).map((name) => [name, same(null)])),
      })
      .select(['level', ...by, 'records', 'persons', 'amount', 'unknownAmounts'])
  })
  const [whole, ...below] = levels as [ColumnTable, ...ColumnTable[]]
  return whole.concat(...below)
}
