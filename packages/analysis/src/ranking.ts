import { type ColumnTable, desc } from 'arquero'
import { rowsWith } from './columns.ts'
import { totalsBy } from './totals.ts'

export interface RankingOptions {
  /** The column of those who are ranked; left out: `beneficiary`. */
  readonly who?: string
  /** The column of money in fen; left out: `amount`. */
  readonly amount?: string
  /** The column whose values are counted as kinds; left out: `programme`. */
  readonly kind?: string
  readonly by?: 'amount' | 'kinds'
  /** How many stand in the ranking; whoever has as much as the last of them stands in it too. Left out: 100. */
  readonly top?: number
}

/**
 * Ranks persons or households by what they received, or by how many kinds of benefit they had. `rank` is 1 for
 * the greatest and the same for ties; `population` says how many were ranked. Records of nobody are left out.
 * Errors: `analysis.column`.
 */
export function ranking(
  table: ColumnTable,
  {
    who = 'beneficiary',
    amount = 'amount',
    kind = 'programme',
    by = 'amount',
    top = 100,
  }: RankingOptions = {},
): ColumnTable {
  const totals = totalsBy(table, [who], { distinct: { kinds: kind }, amount })
  const ordered = rowsWith(totals, who).orderby(desc(by), who).reify()
  const values = ordered.array(by) as number[]
  const first = new Map<number, number>()
  const ranks = values.map((value, i) => {
    if (!first.has(value)) first.set(value, i + 1)
    return first.get(value) as number
  })
  const beyond = ranks.findIndex((rank) => rank > top)
  return ordered
    .assign({ rank: ranks, population: values.map(() => values.length) })
    .select(['rank', who, 'amount', 'kinds', 'records', 'unknownAmounts', 'population'])
    .slice(0, beyond < 0 ? values.length : beyond)
    .reify()
}
