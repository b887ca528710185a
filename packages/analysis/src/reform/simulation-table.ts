import { type DecisionBatch, effects, results, type Simulation } from '@hedui/core/decide'
import { type ColumnTable, table } from 'arquero'

/**
 * What a reform does to each: one row a household or person, with results, amounts in fen a month (null: not
 * certain), the change of what both make certain, and the effect.
 */
export function simulationTable({ before, after, effect, township }: Simulation): ColumnTable {
  const rows = Array.from(effect.keys())
  const amounts = ({ columns: { leastFen, mostFen } }: DecisionBatch) =>
    rows.map((row) => (leastFen[row] === mostFen[row] ? (leastFen[row] as number) : null))
  const said = ({ columns: { result } }: DecisionBatch) => rows.map((row) => results[result[row] as number])
  const [was, is] = [amounts(before), amounts(after)]
  return table({
    id: rows.map((row) => before.at(row).id),
    township,
    before: said(before),
    after: said(after),
    beforeFen: was,
    afterFen: is,
    changeFen: rows.map((row) => {
      const [one, other] = [was[row] ?? null, is[row] ?? null]
      return one === null || other === null ? null : other - one
    }),
    effect: rows.map((row) => effects[effect[row] as number]),
  })
}
