import type { Check, Detector } from '@hedui/core'
import { business } from './business/index.ts'
import { custody } from './custody/index.ts'
import { deaths } from './deaths/index.ts'
import { duplicates } from './duplicates/index.ts'
import { possibleSamePerson } from './duplicates/possible-same-person.ts'
import { splitOrOmittedMember } from './duplicates/split-or-omitted-member.ts'
import { entitlement } from './entitlement/index.ts'
import { files } from './files/index.ts'
import { ruleHitRateAbnormal } from './files/rule-hit-rate-abnormal.ts'
import { housing } from './housing/index.ts'
import { income } from './income/index.ts'
import { management } from './management/index.ts'
import { officials } from './officials/index.ts'
import { projectDetectors } from './projects/detectors.ts'
import { projects } from './projects/index.ts'
import { rankingDetectors } from './ranking/detectors.ts'
import { ranking } from './ranking/index.ts'
import { vehicles } from './vehicles/index.ts'

export { activeBusinessRole } from './business/active-business-role.ts'
export { paidWhileInCustody } from './custody/paid-while-in-custody.ts'
export { accountHolderDeadNotChanged } from './deaths/account-holder-dead-not-changed.ts'
export { deathRecordsConflict } from './deaths/death-records-conflict.ts'
export { enrolledAfterDeath } from './deaths/enrolled-after-death.ts'
export { noRecentLifeProof } from './deaths/no-recent-life-proof.ts'
export { paidAfterDeath } from './deaths/paid-after-death.ts'
export { stoppedLateAfterDeath } from './deaths/stopped-late-after-death.ts'
export { accountNameMismatch } from './duplicates/account-name-mismatch.ts'
export { accountSharedByMany } from './duplicates/account-shared-by-many.ts'
export { countedInTwoUnits } from './duplicates/counted-in-two-units.ts'
export { dibaoAndTekun } from './duplicates/dibao-and-tekun.ts'
export { enrolledInTwoAreas } from './duplicates/enrolled-in-two-areas.ts'
export { exclusiveBenefitsOverlap } from './duplicates/exclusive-benefits-overlap.ts'
export { fabricatedMember } from './duplicates/fabricated-member.ts'
export { housingAwardRepeated } from './duplicates/housing-award-repeated.ts'
export { paidIntoOfficialsAccount } from './duplicates/paid-into-officials-account.ts'
export { paidTwiceInPeriod } from './duplicates/paid-twice-in-period.ts'
export { possibleSamePerson } from './duplicates/possible-same-person.ts'
export { splitOrOmittedMember } from './duplicates/split-or-omitted-member.ts'
export { ageBandChange } from './entitlement/age-band-change.ts'
export { amountMiscalculated } from './entitlement/amount-miscalculated.ts'
export { approvalOverdue } from './entitlement/approval-overdue.ts'
export { bedDaysOverclaimed } from './entitlement/bed-days-overclaimed.ts'
export { disabilityCertificateInvalid } from './entitlement/disability-certificate-invalid.ts'
export { eligibleNotEnrolled } from './entitlement/eligible-not-enrolled.ts'
export { noQualifyingHukou } from './entitlement/no-qualifying-hukou.ts'
export { outdatedStandardUsed } from './entitlement/outdated-standard-used.ts'
export { reviewOverdue } from './entitlement/review-overdue.ts'
export { accountChangedWithoutApproval } from './files/account-changed-without-approval.ts'
export { bankAccountInvalid } from './files/bank-account-invalid.ts'
export { columnShifted } from './files/column-shifted.ts'
export { controlTotalMismatch } from './files/control-total-mismatch.ts'
export { declaredPaidPublishedDiffer } from './files/declared-paid-published-differ.ts'
export { householdSizeMismatch } from './files/household-size-mismatch.ts'
export { idBirthSexMismatch } from './files/id-birth-sex-mismatch.ts'
export { idChangedWithoutApproval } from './files/id-changed-without-approval.ts'
export { idNameMismatch } from './files/id-name-mismatch.ts'
export { phoneInvalidOrShared } from './files/phone-invalid-or-shared.ts'
export { reportedTwice } from './files/reported-twice.ts'
export { requiredFieldMissing } from './files/required-field-missing.ts'
export { residentIdInvalid } from './files/resident-id-invalid.ts'
export { rollNetChange } from './files/roll-net-change.ts'
export { ruleHitRateAbnormal } from './files/rule-hit-rate-abnormal.ts'
export { submissionLateOrMissing } from './files/submission-late-or-missing.ts'
export { unexplainedMonthlyChange } from './files/unexplained-monthly-change.ts'
export { housingOverLimit } from './housing/housing-over-limit.ts'
export { recentHomePurchase } from './housing/recent-home-purchase.ts'
export { employeePensionUndeclared } from './income/employee-pension-undeclared.ts'
export { employerInsured } from './income/employer-insured.ts'
export { housingFundDeposit } from './income/housing-fund-deposit.ts'
export { incomeOverStandard } from './income/income-over-standard.ts'
export { taxOrInvoiceAbnormal } from './income/tax-or-invoice-abnormal.ts'
export { findingOverdueOrBulkClosed } from './management/finding-overdue-or-bulk-closed.ts'
export { findingRecurs } from './management/finding-recurs.ts'
export { incompatibleDuties } from './management/incompatible-duties.ts'
export { needReportUnanswered } from './management/need-report-unanswered.ts'
export { publicationMissingOrFalse } from './management/publication-missing-or-false.ts'
export { sampleTooSmall } from './management/sample-too-small.ts'
export { graftedMember } from './officials/grafted-member.ts'
export { handlerConflictOfInterest } from './officials/handler-conflict-of-interest.ts'
export { publicPayrollRecipient } from './officials/public-payroll-recipient.ts'
export { relativeNotFiled } from './officials/relative-not-filed.ts'
export { villageCadreMultipleBenefits } from './officials/village-cadre-multiple-benefits.ts'
export { gpsMissingOrOff } from './projects/gps-missing-or-off.ts'
export { paymentProgressGap } from './projects/payment-progress-gap.ts'
export { photoMissingOrReused } from './projects/photo-missing-or-reused.ts'
export { projectDeclaredAgain } from './projects/project-declared-again.ts'
export { projectNotStarted } from './projects/project-not-started.ts'
export { quantityOrAcceptanceAbnormal } from './projects/quantity-or-acceptance-abnormal.ts'
export { stageMissingOrSkipped } from './projects/stage-missing-or-skipped.ts'
export { batchRegistrationPattern } from './ranking/batch-registration-pattern.ts'
export { outlierAreaOrHandler } from './ranking/outlier-area-or-handler.ts'
export { subsidisedAreaOverLand } from './ranking/subsidised-area-over-land.ts'
export { topRecipients } from './ranking/top-recipients.ts'
export { largeMachineryOrForestrySubsidy } from './vehicles/large-machinery-or-forestry-subsidy.ts'
export { vehicleOwner } from './vehicles/vehicle-owner.ts'

/** The shipped checks, by kind and in the order of their numbers. */
export const checks: readonly Check[] = [
  ...files,
  ...deaths,
  ...custody,
  ...vehicles,
  ...housing,
  ...business,
  ...income,
  ...officials,
  ...duplicates,
  ...entitlement,
  ...ranking,
  ...projects,
  ...management,
]

/** The shipped detectors, in the order of their numbers. */
export const detectors: readonly Detector[] = [
  ruleHitRateAbnormal,
  splitOrOmittedMember,
  possibleSamePerson,
  ...rankingDetectors,
  ...projectDetectors,
]
