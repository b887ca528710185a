import type { Compared } from '@hedui/core/follow-up'
import { type Difference, isChecked } from '../follow-up/difference.ts'
import type { RunFile } from '../follow-up/read-run.ts'

/** Two runs side by side as JSON, two spaces deep: the same input gives the same bytes. */
export const diffJson = (difference: Difference): string =>
  `${JSON.stringify(diffData(difference), null, 2)}\n`

const diffData = (difference: Difference) => ({
  before: runData(difference.before),
  after: runData(difference.after),
  unmasked: difference.unmasked,
  rules: difference.rules,
  counts: difference.comparison.counts,
  findings: difference.comparison.compared.map((each) => comparedData(each, difference)),
})

const runData = ({ path, asOf }: RunFile) => ({ file: path, asOf })

function comparedData(compared: Compared, difference: Difference) {
  const latest = 'after' in compared ? compared.after : compared.before
  return {
    state: compared.state,
    checked: isChecked(compared, difference),
    fingerprint: latest.fingerprint,
    rule: latest.rule,
    severity: latest.severity,
    tier: latest.tier,
    result: latest.result,
    subject: latest.subject,
    programme: latest.programme,
    periods: latest.periods,
    amountAtRisk: latest.amountAtRisk,
    message: latest.message,
    facts: latest.facts,
    evidence: latest.evidence,
    changes: 'changes' in compared ? compared.changes : [],
  }
}
