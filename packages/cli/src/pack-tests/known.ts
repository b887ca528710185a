import type { Check, Parameter } from '@hedui/core'
import type { Programme } from '@hedui/core/decide'
import { isCheck, isDetector } from '../packs/rule.ts'
import type { RuleSet } from '../packs/rule-set.ts'

/** Everything that cases may speak of. */
export interface Known {
  readonly checks: readonly Check[]
  readonly detectors: readonly string[]
  readonly programmes: readonly Programme[]
  readonly parameters: readonly Parameter[]
  readonly rules: RuleSet
}

/** The rules and programmes of a pack and the shipped ones. */
export const knownIn = (rules: RuleSet): Known => ({
  checks: rules.rules.filter(isCheck),
  detectors: rules.rules.filter(isDetector).map(({ id }) => id),
  programmes: rules.programmes,
  parameters: rules.parameters,
  rules,
})
