import type { Cost, Simulation } from '@hedui/core/decide'
import { effects } from '@hedui/core/decide'
import type { Words } from '../../messages/words.ts'
import { yuan } from '../../text/money.ts'
import { table } from '../../text/table.ts'

/** What a reform does by township and in all, for the eye: whom it hits, and yuan a month before and after. */
export function townshipsText({ townships, totals }: Simulation, { simulate }: Words): string {
  const cost = ({ leastFen, mostFen }: Cost): string =>
    leastFen === mostFen
      ? yuan(leastFen)
      : simulate.between(yuan(leastFen), Number.isFinite(mostFen) ? yuan(mostFen) : null)
  const rows = [...townships, { township: undefined, ...totals }].map(({ township, ...of }) => [
    township === undefined ? simulate.total : (township ?? simulate.nowhere),
    ...effects.map((effect) => String(of.effects[effect])),
    cost(of.before),
    cost(of.after),
  ])
  const head = [simulate.township, ...effects.map((effect) => simulate.effects[effect]), ...simulate.costs]
  const lines = table([head, ...rows], ['left', ...effects.map(() => 'right' as const), 'right', 'right'])
  return `${lines.join('\n')}\n`
}
