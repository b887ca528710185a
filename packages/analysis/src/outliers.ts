import type { ColumnTable } from 'arquero'
import { groupRows, mustHave, percent } from './columns.ts'

export interface OutlierOptions {
  /** The column of values that are compared, for example the amount a person. */
  readonly value: string
  /** Rows that are equal in these columns are peers; left out: all rows are. */
  readonly peers?: readonly string[]
  /** Robust z beyond which a value stands out; left out: 3.5. */
  readonly zLimit?: number
  /** Percent of the median beyond which a value stands out; left out: 20. */
  readonly percentLimit?: number
  /** How many peers there must be; left out: 30. */
  readonly minPeers?: number
  /** Least spread that is taken, in percent of the median; left out: 5. */
  readonly floorPercent?: number
}

/**
 * Values far from those of their peers, for somebody to look at and nothing more. `z` is the distance from the
 * median of the peers in robust standard deviations (1.4826 × the median absolute deviation). Where amounts follow
 * a tariff most of them are the same and that deviation is 0, so that the spread is taken as no less than
 * `floorPercent` of the median. A value stands out only where both `z` and `percent` of the median pass their
 * limits, which stand beside it with `median` and the number of `peers`; none does where the median is 0. Rows
 * without a value are left out. Errors: `analysis.column`.
 */
export function outliers(table: ColumnTable, options: OutlierOptions): ColumnTable {
  const { value, peers = [], zLimit = 3.5, percentLimit = 20, minPeers = 30, floorPercent = 5 } = options
  mustHave(table, [value, ...peers])
  const values = table.array(value) as (number | null)[]
  const found = [...groupRows(table, peers).values()]
    .map(({ rows }) => rows.filter((row) => Number.isFinite(values[row])))
    .filter(({ length }) => length >= minPeers)
    .flatMap((rows) => {
      const numbers = rows.map((row) => values[row] as number)
      const middle = median(numbers)
      const deviation = 1.4826 * median(numbers.map((n) => Math.abs(n - middle)))
      const spread = Math.max(deviation, (Math.abs(middle) * floorPercent) / 100)
      return rows.map((row, i) => {
        const distance = (numbers[i] as number) - middle
        return {
          row,
          middle,
          size: rows.length,
          z: distance / spread,
          of: percent(distance, Math.abs(middle)),
        }
      })
    })
    .filter(({ z, of }) => of !== null && Math.abs(z) > zLimit && Math.abs(of) > percentLimit)
    .sort((a, b) => a.row - b.row)
  return table.reify(found.map(({ row }) => row)).assign({
    median: found.map(({ middle }) => middle),
    z: found.map(({ z }) => Math.round(z * 100) / 100),
    percent: found.map(({ of }) => of),
    peers: found.map(({ size }) => size),
    zLimit: found.map(() => zLimit),
    percentLimit: found.map(() => percentLimit),
  })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2
}
