import type { ConditionCoverage } from '@hedui/testing'

/** The testing kit, loaded only by those who test. */
export type Kit = typeof import('@hedui/testing')

export const loadKit = (): Promise<Kit> => import('@hedui/testing')

export type RuleCoverage = ReturnType<ConditionCoverage['rules']>[number]
export type { ConditionCoverage, Shares } from '@hedui/testing'
