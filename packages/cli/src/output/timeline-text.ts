import type { PaymentsCompared, Timeline, TimelineMonth } from '@hedui/core/decide'
import { differenceText } from '@hedui/core/text'
import type { Language } from '../messages/language.ts'
import type { Words } from '../messages/words.ts'
import { yuan } from '../text/money.ts'
import { linesText } from './lines-text.ts'

/** The months from which something else is due, and why; and beside what was paid, what every month lacked or had too much. */
export function timelineText(
  { changes, synthetic }: Timeline,
  compared: PaymentsCompared | null,
  { timeline: say, comma, simulate }: Words,
  language: Language,
): string {
  const between = ([least, most]: readonly [number | null, number | null]): string =>
    least === most ? yuan(least ?? 0) : simulate.between(yuan(least ?? 0), most === null ? null : yuan(most))
  const due = ({ amountFen, amountBoundsFen }: TimelineMonth): string =>
    between(amountBoundsFen ?? [amountFen, amountFen])
  const { heads } = say
  const changed = changes.map((change) => [
    change.month,
    say.results[change.result],
    due(change),
    change.because.map((difference) => differenceText(difference, language)).join(comma),
  ])
  const texts = [
    linesText([[heads.from, heads.result, heads.due, heads.why], ...changed], 'pretty', [
      'left',
      'left',
      'right',
      'left',
    ]),
  ]
  if (compared) {
    const { months, arrearsFen, overpaidFen } = compared
    const rows = months.map((one) => [
      ...[one.month, between(one.dueFen), yuan(one.paidFen)],
      ...[between(one.arrearsFen), between(one.overpaidFen)],
    ])
    const total = [say.total, '', '', between(arrearsFen), between(overpaidFen)]
    const head = [heads.month, heads.due, heads.paid, heads.arrears, heads.overpaid]
    const right = ['left', 'right', 'right', 'right', 'right'] as const
    texts.push(linesText([head, ...rows, total], 'pretty', right))
  }
  if (synthetic) texts.push(`${say.synthetic}\n`)
  return texts.join('\n')
}
