import type { Finding } from '@hedui/core'
import type { Words } from '../../messages/words.ts'
import { yuan } from '../../text/money.ts'

/** The amount at risk of a finding, or of several together: one upper bound makes the sum one. Null where no money is. */
export function money(findings: readonly Pick<Finding, 'amountAtRisk'>[], words: Words): string | null {
  const amounts = findings.flatMap(({ amountAtRisk }) => amountAtRisk ?? [])
  const fen = amounts.reduce((sum, amount) => sum + amount.fen, 0)
  const upper = amounts.some(({ basis }) => basis === 'upper-bound')
  return fen === 0 ? null : words.money({ yuan: yuan(fen), upper })
}
