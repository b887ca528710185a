import { isHeduiError } from '../../model/error.ts'
import type { Programme } from '../../programmes/programme.ts'
import { decisionOrder } from '../../programmes/together/order.ts'
import type { Report } from '../problem.ts'

/** Whether programmes of a pack wait for each other, or for others that wait for them; `others` have their own ids. */
export function lookAtCycle(own: readonly Programme[], others: readonly Programme[], report: Report): void {
  const ids = own.map(({ id }) => id)
  try {
    decisionOrder([...own, ...others.filter(({ id }) => !ids.includes(id))], [])
  } catch (error) {
    if (!isHeduiError(error) || error.code !== 'programme.cycle') throw error
    const chain = error.facts.cycle as readonly string[]
    const at = ids.findIndex((id) => chain.includes(id))
    if (at >= 0)
      report.add('rule.cycle', ['programmes', at, 'takes'], {
        what: 'programme',
        chain: [...chain, chain[0] ?? ''],
      })
  }
}
