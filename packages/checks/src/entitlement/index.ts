import type { Check } from '@hedui/core'
import { ageBandChange } from './age-band-change.ts'
import { amountMiscalculated } from './amount-miscalculated.ts'
import { approvalOverdue } from './approval-overdue.ts'
import { bedDaysOverclaimed } from './bed-days-overclaimed.ts'
import { disabilityCertificateInvalid } from './disability-certificate-invalid.ts'
import { eligibleNotEnrolled } from './eligible-not-enrolled.ts'
import { noQualifyingHukou } from './no-qualifying-hukou.ts'
import { outdatedStandardUsed } from './outdated-standard-used.ts'
import { reviewOverdue } from './review-overdue.ts'

/** Entitlement: who is due what, and how much. */
export const entitlement: readonly Check[] = [
  ageBandChange,
  noQualifyingHukou,
  disabilityCertificateInvalid,
  eligibleNotEnrolled,
  amountMiscalculated,
  outdatedStandardUsed,
  reviewOverdue,
  approvalOverdue,
  bedDaysOverclaimed,
]
