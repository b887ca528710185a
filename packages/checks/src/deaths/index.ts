import type { Check } from '@hedui/core'
import { accountHolderDeadNotChanged } from './account-holder-dead-not-changed.ts'
import { deathRecordsConflict } from './death-records-conflict.ts'
import { enrolledAfterDeath } from './enrolled-after-death.ts'
import { noRecentLifeProof } from './no-recent-life-proof.ts'
import { paidAfterDeath } from './paid-after-death.ts'
import { stoppedLateAfterDeath } from './stopped-late-after-death.ts'

/** Deaths, in the order of their numbers. */
export const deaths: readonly Check[] = [
  paidAfterDeath,
  enrolledAfterDeath,
  stoppedLateAfterDeath,
  accountHolderDeadNotChanged,
  deathRecordsConflict,
  noRecentLifeProof,
]
