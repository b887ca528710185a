import type { Check } from '@hedui/core'
import { custody } from './custody/index.ts'
import { deaths } from './deaths/index.ts'
import { duplicates } from './duplicates/index.ts'
import { files } from './files/index.ts'

export { paidWhileInCustody } from './custody/paid-while-in-custody.ts'
export { enrolledAfterDeath } from './deaths/enrolled-after-death.ts'
export { paidAfterDeath } from './deaths/paid-after-death.ts'
export { accountSharedByMany } from './duplicates/account-shared-by-many.ts'
export { countedInTwoUnits } from './duplicates/counted-in-two-units.ts'
export { dibaoAndTekun } from './duplicates/dibao-and-tekun.ts'
export { accountChangedWithoutApproval } from './files/account-changed-without-approval.ts'
export { householdSizeMismatch } from './files/household-size-mismatch.ts'
export { idBirthSexMismatch } from './files/id-birth-sex-mismatch.ts'
export { idChangedWithoutApproval } from './files/id-changed-without-approval.ts'
export { idNameMismatch } from './files/id-name-mismatch.ts'
export { reportedTwice } from './files/reported-twice.ts'
export { requiredFieldMissing } from './files/required-field-missing.ts'
export { residentIdInvalid } from './files/resident-id-invalid.ts'

/** The shipped checks, by kind and in the order of their numbers. */
export const checks: readonly Check[] = [...files, ...deaths, ...custody, ...duplicates]
