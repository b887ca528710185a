import { type ColumnTable, op } from 'arquero'
import { mustHave } from './columns.ts'

interface Wanted {
  /** Columns of which each value is counted once, by the names the counts get. */
  readonly distinct: Readonly<Record<string, string>>
  /** The column of money in fen. */
  readonly amount: string
}

/**
 * Groups a table: one row a group, in the order of the groups, with `records`, the distinct counts asked for
 * (null is no value), `amount` (the sum of what is known, in fen) and `unknownAmounts` (how many amounts are
 * not known). Errors: `analysis.column`.
 */
export function totalsBy(
  table: ColumnTable,
  by: readonly string[],
  { distinct, amount }: Wanted,
): ColumnTable {
  mustHave(table, [...by, ...Object.values(distinct), amount])
  const counts = Object.entries(distinct)
  const grouped = (by.length > 0 ? table.groupby([...by]) : table)
    .rollup({
      records: op.count(),
      amount: op.sum(amount),
      unknownAmounts: op.invalid(amount),
      ...Object.fromEntries(
        counts.flatMap(([name, column]) => [
          [name, op.distinct(column)],
          [`${name} blank`, op.invalid(column)],
        ]),
      ),
    })
    .orderby([...by])
    .reify()
  const numbers = (name: string) => grouped.array(name) as (number | undefined)[]
  const withoutBlank = (name: string) => {
    const blank = numbers(`${name} blank`)
    return numbers(name).map((n, i) => (n ?? 0) - (blank[i] ? 1 : 0))
  }
  return grouped
    .assign({
      amount: numbers('amount').map((sum) => sum ?? 0),
      ...Object.fromEntries(counts.map(([name]) => [name, withoutBlank(name)])),
    })
    .select([...by, 'records', ...Object.keys(distinct), 'amount', 'unknownAmounts'])
}
