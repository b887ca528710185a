import type { Check } from '@hedui/core'
import { enrolledAfterDeath } from './enrolled-after-death.ts'
import { paidAfterDeath } from './paid-after-death.ts'

/** Deaths, in the order of their numbers. */
export const deaths: readonly Check[] = [paidAfterDeath, enrolledAfterDeath]
