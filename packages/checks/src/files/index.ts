import type { Check } from '@hedui/core'
import { accountChangedWithoutApproval } from './account-changed-without-approval.ts'
import { bankAccountInvalid } from './bank-account-invalid.ts'
import { columnShifted } from './column-shifted.ts'
import { controlTotalMismatch } from './control-total-mismatch.ts'
import { declaredPaidPublishedDiffer } from './declared-paid-published-differ.ts'
import { householdSizeMismatch } from './household-size-mismatch.ts'
import { idBirthSexMismatch } from './id-birth-sex-mismatch.ts'
import { idChangedWithoutApproval } from './id-changed-without-approval.ts'
import { idNameMismatch } from './id-name-mismatch.ts'
import { phoneInvalidOrShared } from './phone-invalid-or-shared.ts'
import { reportedTwice } from './reported-twice.ts'
import { requiredFieldMissing } from './required-field-missing.ts'
import { residentIdInvalid } from './resident-id-invalid.ts'
import { rollNetChange } from './roll-net-change.ts'
import { submissionLateOrMissing } from './submission-late-or-missing.ts'
import { unexplainedMonthlyChange } from './unexplained-monthly-change.ts'

/** Files and submissions, in the order of their numbers. */
export const files: readonly Check[] = [
  residentIdInvalid,
  idBirthSexMismatch,
  idNameMismatch,
  bankAccountInvalid,
  phoneInvalidOrShared,
  requiredFieldMissing,
  columnShifted,
  householdSizeMismatch,
  controlTotalMismatch,
  reportedTwice,
  unexplainedMonthlyChange,
  submissionLateOrMissing,
  declaredPaidPublishedDiffer,
  idChangedWithoutApproval,
  accountChangedWithoutApproval,
  rollNetChange,
]
