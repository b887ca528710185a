import type { Canonical } from './graph.ts'
import { account } from './titles/account.ts'
import { action } from './titles/action.ts'
import { adjustment } from './titles/adjustment.ts'
import { application } from './titles/application.ts'
import { approval } from './titles/approval.ts'
import { assessment } from './titles/assessment.ts'
import { awardMember } from './titles/award-member.ts'
import { bedDayClaim } from './titles/bed-day-claim.ts'
import { bedDayTotal } from './titles/bed-day-total.ts'
import { benefitMonth } from './titles/benefit-month.ts'
import { caseStage } from './titles/case-stage.ts'
import { contribution } from './titles/contribution.ts'
import { controlTotal } from './titles/control-total.ts'
import { custody } from './titles/custody.ts'
import { death } from './titles/death.ts'
import { declination } from './titles/declination.ts'
import { disabilityCertificate } from './titles/disability-certificate.ts'
import { disposition } from './titles/disposition.ts'
import { enrolment } from './titles/enrolment.ts'
import { exclusion } from './titles/exclusion.ts'
import { familyTie } from './titles/family-tie.ts'
import { household } from './titles/household.ts'
import { housingAward } from './titles/housing-award.ts'
import { housingFundDeposit } from './titles/housing-fund-deposit.ts'
import { income } from './titles/income.ts'
import { kinFiling } from './titles/kin-filing.ts'
import { kinship } from './titles/kinship.ts'
import { land } from './titles/land.ts'
import { landSubsidy } from './titles/land-subsidy.ts'
import { lifeProof } from './titles/life-proof.ts'
import { medicalInsurance } from './titles/medical-insurance.ts'
import { membership } from './titles/membership.ts'
import { accountMonth, householdMonth, personMonth } from './titles/months.ts'
import { needReport } from './titles/need-report.ts'
import { payment } from './titles/payment.ts'
import { pension } from './titles/pension.ts'
import { person } from './titles/person.ts'
import { position } from './titles/position.ts'
import { post } from './titles/post.ts'
import { programme } from './titles/programme.ts'
import { project } from './titles/project.ts'
import { projectEvidence } from './titles/project-evidence.ts'
import { projectPayment } from './titles/project-payment.ts'
import { property } from './titles/property.ts'
import { publication } from './titles/publication.ts'
import { readingIssue } from './titles/reading-issue.ts'
import { recipient } from './titles/recipient.ts'
import { gap, identifier, record } from './titles/record.ts'
import { registration } from './titles/registration.ts'
import { review } from './titles/review.ts'
import { schooling } from './titles/schooling.ts'
import { settlement } from './titles/settlement.ts'
import { stay } from './titles/stay.ts'
import { submission } from './titles/submission.ts'
import { subsidy } from './titles/subsidy.ts'
import { taxReturn } from './titles/tax-return.ts'
import { vehicle } from './titles/vehicle.ts'
import type { TitlesOf } from './titles.ts'

/** What everything in the canonical model is called: what has no title does not compile. */
export const graphTitles: { readonly [E in keyof Canonical]: TitlesOf<Canonical[E]> } = {
  record,
  identifier,
  gap,
  person,
  household,
  account,
  programme,
  exclusion,
  registration,
  membership,
  enrolment,
  payment,
  death,
  adjustment,
  approval,
  income,
  assessment,
  vehicle,
  property,
  housingAward,
  awardMember,
  custody,
  position,
  contribution,
  pension,
  housingFundDeposit,
  taxReturn,
  post,
  kinship,
  familyTie,
  kinFiling,
  declination,
  lifeProof,
  disabilityCertificate,
  subsidy,
  land,
  landSubsidy,
  stay,
  bedDayClaim,
  bedDayTotal,
  controlTotal,
  settlement,
  publication,
  project,
  projectEvidence,
  projectPayment,
  submission,
  application,
  action,
  caseStage,
  review,
  needReport,
  readingIssue,
  disposition,
  schooling,
  medicalInsurance,
  personMonth,
  householdMonth,
  accountMonth,
  benefitMonth,
  recipient,
}
