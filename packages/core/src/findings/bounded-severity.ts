import type { Severity, Tier } from './finding.ts'

/** Whether evidence of a tier is fuzzy or inferred. */
export const isUncertain = (tier: Tier): boolean => tier === 'C' || tier === 'D'

/** A severity as its evidence allows: fuzzy or inferred evidence never blocks. */
export const boundedSeverity = (severity: Severity, tier: Tier, exact = true): Severity =>
  severity === 'block' && (!exact || isUncertain(tier)) ? 'high' : severity
