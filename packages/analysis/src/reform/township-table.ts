import { type Cost, effects, type Simulation } from '@hedui/core/decide'
import { type ColumnTable, table } from 'arquero'

/** What a reform does by township: how many are hit in which way, and what a month costs before and after, in fen, at least and at most (null: no bound). */
export function townshipTable({ townships }: Simulation): ColumnTable {
  const cost = (of: 'before' | 'after', end: keyof Cost) =>
    townships.map((one) => (Number.isFinite(one[of][end]) ? one[of][end] : null))
  return table({
    township: townships.map(({ township }) => township),
    ...Object.fromEntries(effects.map((effect) => [effect, townships.map((one) => one.effects[effect])])),
    beforeLeastFen: cost('before', 'leastFen'),
    beforeMostFen: cost('before', 'mostFen'),
    afterLeastFen: cost('after', 'leastFen'),
    afterMostFen: cost('after', 'mostFen'),
  })
}
