import type { Explanation } from './explanation.ts'

type Summary = NonNullable<Explanation['finding']>

/** What an explanation repeats of a finding. */
export const summaryOf = ({
  fingerprint,
  message,
  severity,
  tier,
  programme,
  periods,
  amountAtRisk,
}: Summary): Summary => ({
  fingerprint,
  message,
  severity,
  tier,
  programme,
  periods,
  amountAtRisk,
})
