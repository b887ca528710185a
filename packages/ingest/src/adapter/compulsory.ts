import type { EntityName, FieldsOf } from '@hedui/core'

/** Fields without which a record of an entity says nothing usable: every adapter states them somehow. */
export const compulsory = {
  enrolment: ['programme', 'month'],
  payment: ['programme', 'layer', 'kind', 'month', 'amount'],
  membership: ['household', 'person', 'month'],
  death: ['person', 'date'],
  registration: ['person', 'household'],
  adjustment: ['programme', 'month', 'change'],
  approval: ['item', 'approvedAt'],
  vehicle: ['person', 'class', 'registeredAt', 'status'],
  property: ['person', 'use', 'area', 'registeredAt', 'status'],
  housingAward: ['reference', 'person', 'amount', 'status'],
  awardMember: ['reference', 'person'],
  custody: ['person', 'custodyKind', 'enteredAt'],
  position: ['person', 'organisation', 'role', 'businessStatus'],
  contribution: ['person', 'scheme', 'month'],
  pension: ['person', 'scheme', 'month', 'amount'],
  housingFundDeposit: ['person', 'month', 'employerAmount'],
  taxReturn: ['person', 'incomeKind', 'earnedFrom', 'earnedTo', 'revenue'],
  post: ['person', 'startedAt'],
  kinship: ['person', 'kin', 'relative'],
  familyTie: ['person', 'kin', 'other'],
  kinFiling: ['person', 'officer', 'kin', 'filedAt'],
  declination: ['person', 'programme', 'declinedAt'],
  lifeProof: ['person', 'provedAt', 'result'],
  disabilityCertificate: ['person', 'number', 'disabilityCategory', 'disabilityLevel', 'certificateStatus'],
  subsidy: ['person', 'amount', 'date'],
  stay: ['person', 'institution', 'enteredAt'],
  bedDayClaim: ['person', 'institution', 'month', 'days'],
  bedDayTotal: ['institution', 'month', 'days', 'amount'],
  controlTotal: ['programme', 'month', 'township', 'amount'],
  settlement: ['reference', 'account', 'amount', 'outcome'],
  publication: ['month', 'amount'],
  project: ['reference', 'name'],
  projectEvidence: ['reference', 'stage'],
  projectPayment: ['reference', 'paidAt', 'amount'],
  schooling: ['person', 'school', 'enteredAt'],
  medicalInsurance: ['person', 'scheme', 'month'],
} as const satisfies { readonly [E in EntityName]?: readonly FieldsOf<E>[] }

/** Entities that files can state; the others are derived. */
export type Stated = keyof typeof compulsory
