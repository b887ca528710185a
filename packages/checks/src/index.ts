import type { Check } from '@hedui/core'
import { enrolledAfterDeath } from './deaths/enrolled-after-death.ts'
import { paidAfterDeath } from './deaths/paid-after-death.ts'
import { accountSharedByMany } from './duplicates/account-shared-by-many.ts'
import { countedInTwoUnits } from './duplicates/counted-in-two-units.ts'
import { dibaoAndTekun } from './duplicates/dibao-and-tekun.ts'
import { householdSizeMismatch } from './files/household-size-mismatch.ts'
import { reportedTwice } from './files/reported-twice.ts'
import { requiredFieldMissing } from './files/required-field-missing.ts'
import { residentIdInvalid } from './files/resident-id-invalid.ts'

export {
  accountSharedByMany,
  countedInTwoUnits,
  dibaoAndTekun,
  enrolledAfterDeath,
  householdSizeMismatch,
  paidAfterDeath,
  reportedTwice,
  requiredFieldMissing,
  residentIdInvalid,
}

/** The shipped checks, in the order of their numbers. */
export const checks: readonly Check[] = [
  residentIdInvalid,
  requiredFieldMissing,
  householdSizeMismatch,
  reportedTwice,
  paidAfterDeath,
  enrolledAfterDeath,
  dibaoAndTekun,
  countedInTwoUnits,
  accountSharedByMany,
]
