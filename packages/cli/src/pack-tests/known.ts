import type { Check } from '@hedui/core'
import { type DecidedBy, decidedBy } from '../packs/decided-by.ts'
import { isCheck, isDetector } from '../packs/rule.ts'
import type { RuleSet } from '../packs/rule-set.ts'

/** Everything that cases may speak of. */
export interface Known extends DecidedBy {
  readonly checks: readonly Check[]
  readonly detectors: readonly string[]
  readonly rules: RuleSet
}

/** The rules and programmes of a pack and the shipped ones. */
export const knownIn = (rules: RuleSet): Known => ({
  checks: rules.rules.filter(isCheck),
  detectors: rules.rules.filter(isDetector).map(({ id }) => id),
  ...decidedBy(rules),
  rules,
})
