import { outlying } from '@hedui/core/values'
import type { ColumnTable } from 'arquero'
import { groupRows, mustHave } from './columns.ts'

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
    .flatMap((rows) =>
      outlying(
        rows.map((row) => values[row] as number),
        { zLimit, percentLimit, minPeers, floorPercent },
      ).map((each) => ({ ...each, row: rows[each.index] as number })),
    )
    .sort((a, b) => a.row - b.row)
  return table.reify(found.map(({ row }) => row)).assign({
    median: found.map(({ median }) => median),
    z: found.map(({ z }) => z),
    percent: found.map(({ percent }) => percent),
    peers: found.map((each) => each.peers),
    zLimit: found.map(() => zLimit),
    percentLimit: found.map(() => percentLimit),
  })
}
