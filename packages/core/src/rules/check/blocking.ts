import { isUncertain } from '../../findings/bounded-severity.ts'
import type { Severity, Tier } from '../../findings/finding.ts'
import type { Path } from '../path.ts'
import type { Report } from '../problem.ts'
import type { Usable } from '../shape.ts'
import { keysAt } from './uses.ts'

/** Reports a check that could block on fuzzy or inferred evidence. */
export function lookAtBlocking(check: Usable, path: Path, report: Report): void {
  const tiers = [check.at('tier'), check.at('tier', 'otherwise'), check.at('tier', 'when', 'tier')]
  const tier = tiers.find((each) => typeof each === 'string' && isUncertain(each as Tier)) as Tier | undefined
  if (tier === undefined) return
  const cases = check.at('severities')
  const places = [
    ['severity'],
    ...(Array.isArray(cases) ? cases.map((_, i) => ['severities', i, 'severity']) : []),
    ...keysAt(check, 'options')
      .filter((option) => check.at('options', option, 'type') === 'severity')
      .map((option) => ['options', option, 'default']),
  ]
  for (const steps of places)
    if (check.at(...steps) === ('block' satisfies Severity))
      report.add('rule.blocks', [...path, ...steps], { tier })
}
