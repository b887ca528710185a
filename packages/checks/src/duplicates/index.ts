import type { Check } from '@hedui/core'
import { accountNameMismatch } from './account-name-mismatch.ts'
import { accountSharedByMany } from './account-shared-by-many.ts'
import { countedInTwoUnits } from './counted-in-two-units.ts'
import { dibaoAndTekun } from './dibao-and-tekun.ts'
import { exclusiveBenefitsOverlap } from './exclusive-benefits-overlap.ts'
import { housingAwardRepeated } from './housing-award-repeated.ts'
import { paidIntoOfficialsAccount } from './paid-into-officials-account.ts'

/** Duplicates, members and accounts, in the order of their numbers. */
export const duplicates: readonly Check[] = [
  dibaoAndTekun,
  countedInTwoUnits,
  housingAwardRepeated,
  exclusiveBenefitsOverlap,
  accountSharedByMany,
  accountNameMismatch,
  paidIntoOfficialsAccount,
]
