import type { Check } from '@hedui/core'
import { accountNameMismatch } from './account-name-mismatch.ts'
import { accountSharedByMany } from './account-shared-by-many.ts'
import { countedInTwoUnits } from './counted-in-two-units.ts'
import { dibaoAndTekun } from './dibao-and-tekun.ts'
import { enrolledInTwoAreas } from './enrolled-in-two-areas.ts'
import { exclusiveBenefitsOverlap } from './exclusive-benefits-overlap.ts'
import { fabricatedMember } from './fabricated-member.ts'
import { housingAwardRepeated } from './housing-award-repeated.ts'
import { paidIntoOfficialsAccount } from './paid-into-officials-account.ts'
import { paidTwiceInPeriod } from './paid-twice-in-period.ts'

/** Duplicates, members and accounts, in the order of their numbers. */
export const duplicates: readonly Check[] = [
  dibaoAndTekun,
  enrolledInTwoAreas,
  countedInTwoUnits,
  fabricatedMember,
  housingAwardRepeated,
  exclusiveBenefitsOverlap,
  paidTwiceInPeriod,
  accountSharedByMany,
  accountNameMismatch,
  paidIntoOfficialsAccount,
]
