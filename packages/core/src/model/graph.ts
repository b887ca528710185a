import { benefitMonthsOf, benefitMonthsTable } from '../dataset/derived/benefit-months.ts'
import { madeBy } from '../dataset/derived/making.ts'
import { createGraph, type Entities, type Graph } from './create-graph.ts'
import { action } from './entities/action.ts'
import { adjustment } from './entities/adjustment.ts'
import { application } from './entities/application.ts'
import { approval } from './entities/approval.ts'
import { awardMember } from './entities/award-member.ts'
import { bedDayClaim } from './entities/bed-day-claim.ts'
import { bedDayTotal } from './entities/bed-day-total.ts'
import { benefitMonth } from './entities/benefit-month.ts'
import { caseStage } from './entities/case-stage.ts'
import { controlTotal } from './entities/control-total.ts'
import { declination } from './entities/declination.ts'
import { disposition } from './entities/disposition.ts'
import { familyTie } from './entities/family-tie.ts'
import { housingAward } from './entities/housing-award.ts'
import { housingFundDeposit } from './entities/housing-fund-deposit.ts'
import { kinFiling } from './entities/kin-filing.ts'
import { kinship } from './entities/kinship.ts'
import { land } from './entities/land.ts'
import { landSubsidy } from './entities/land-subsidy.ts'
import { lifeProof } from './entities/life-proof.ts'
import { medicalInsurance } from './entities/medical-insurance.ts'
import { needReport } from './entities/need-report.ts'
import { post } from './entities/post.ts'
import { project } from './entities/project.ts'
import { projectEvidence } from './entities/project-evidence.ts'
import { projectPayment } from './entities/project-payment.ts'
import { publication } from './entities/publication.ts'
import { readingIssue } from './entities/reading-issue.ts'
import { review } from './entities/review.ts'
import { schooling } from './entities/schooling.ts'
import { stay } from './entities/stay.ts'
import { submission } from './entities/submission.ts'
import { subsidy } from './entities/subsidy.ts'
import { taxReturn } from './entities/tax-return.ts'
import { smallGraph } from './small-graph.ts'

const { person, household, account, enrolment, payment, householdMonth, personMonth, recipient } =
  smallGraph.entities

const whole = createGraph({
  ...smallGraph.entities,
  person: {
    ...person,
    many: {
      ...person.many,
      housingFundDeposits: { entity: 'housingFundDeposit', by: { person: 'id' } },
      housingAwards: { entity: 'housingAward', by: { person: 'id' } },
      awardMemberships: { entity: 'awardMember', by: { person: 'id' } },
      taxReturns: { entity: 'taxReturn', by: { person: 'id' } },
      posts: { entity: 'post', by: { person: 'id' } },
      relatives: { entity: 'kinship', by: { person: 'id' } },
      ties: { entity: 'familyTie', by: { person: 'id' } },
      tiesFrom: { entity: 'familyTie', by: { other: 'id' } },
      relativeOf: { entity: 'kinship', by: { relative: 'id' } },
      kinFilings: { entity: 'kinFiling', by: { person: 'id' } },
      declinations: { entity: 'declination', by: { person: 'id' } },
      adjustments: { entity: 'adjustment', by: { beneficiary: 'id' } },
      approvals: { entity: 'approval', by: { beneficiary: 'id' } },
      applications: { entity: 'application', by: { beneficiary: 'id' } },
      lifeProofs: { entity: 'lifeProof', by: { person: 'id' } },
      lands: { entity: 'land', by: { person: 'id' } },
      landSubsidies: { entity: 'landSubsidy', by: { person: 'id' } },
      subsidies: { entity: 'subsidy', by: { person: 'id' } },
      stays: { entity: 'stay', by: { person: 'id' } },
      bedDayClaims: { entity: 'bedDayClaim', by: { person: 'id' } },
      schoolings: { entity: 'schooling', by: { person: 'id' } },
      readingIssues: { entity: 'readingIssue', by: { person: 'id' } },
      benefitMonths: { entity: 'benefitMonth', by: { person: 'id' } },
      medicalInsurances: { entity: 'medicalInsurance', by: { person: 'id' } },
    },
  },
  household: {
    ...household,
    many: {
      ...household.many,
      publications: { entity: 'publication', by: { household: 'id' } },
      approvals: { entity: 'approval', by: { household: 'id' } },
      housingAwards: { entity: 'housingAward', by: { household: 'id' } },
      reviews: { entity: 'review', by: { household: 'id' } },
      lands: { entity: 'land', by: { household: 'id' } },
      landSubsidies: { entity: 'landSubsidy', by: { household: 'id' } },
    },
  },
  account: {
    ...account,
    many: { ...account.many, posts: { entity: 'post', by: { account: 'id' } } },
  },
  enrolment: {
    ...enrolment,
    many: {
      ...enrolment.many,
      samePhone: { entity: 'enrolment', by: { phone: 'phone', month: 'month' } },
      registrations: { entity: 'registration', by: { person: 'beneficiary' } },
      adjustments: { entity: 'adjustment', by: { household: 'household' } },
    },
  },
  payment: {
    ...payment,
    many: {
      ...payment.many,
      villageLists: { entity: 'publication', by: { village: 'village', month: 'month' } },
      publications: { entity: 'publication', by: { household: 'household', month: 'month' } },
    },
  },
  householdMonth: {
    ...householdMonth,
    many: {
      ...householdMonth.many,
      publications: { entity: 'publication', by: { household: 'household', month: 'month' } },
    },
  },
  personMonth: {
    ...personMonth,
    many: {
      ...personMonth.many,
      housingFundDeposits: { entity: 'housingFundDeposit', by: { person: 'person', month: 'month' } },
      bedDayClaims: { entity: 'bedDayClaim', by: { person: 'person', month: 'month' } },
    },
  },
  recipient: {
    ...recipient,
    many: {
      ...recipient.many,
      taxReturns: { entity: 'taxReturn', by: { person: 'person' } },
      pensions: { entity: 'pension', by: { person: 'person' } },
      subsidies: { entity: 'subsidy', by: { person: 'person' } },
      incomes: { entity: 'income', by: { person: 'person' } },
    },
  },
  benefitMonth: madeBy(
    (name, entity, tables) => benefitMonthsTable(name, entity, benefitMonthsOf(tables)),
    benefitMonth,
  ),
  adjustment,
  approval,
  publication,
  housingFundDeposit,
  housingAward,
  taxReturn,
  awardMember,
  post,
  kinship,
  familyTie,
  kinFiling,
  declination,
  lifeProof,
  land,
  landSubsidy,
  subsidy,
  stay,
  bedDayClaim,
  bedDayTotal,
  schooling,
  medicalInsurance,
  project,
  projectEvidence,
  projectPayment,
  submission,
  controlTotal,
  application,
  action,
  caseStage,
  review,
  needReport,
  readingIssue,
  disposition,
})

/** The entities of the canonical model; a mapped type, so that messages of the compiler call it by this name. */
export type Canonical = { readonly [E in keyof typeof whole.entities]: (typeof whole.entities)[E] }

export type EntityName<G extends Entities = Canonical> = keyof G & string
export type FieldsOf<E extends EntityName, G extends Entities = Canonical> = keyof G[E]['fields'] & string

/**
 * The canonical model: that of the small entry, and adjustments, approvals, published lists, housing fund deposits,
 * housing awards, officials, land, subsidies of agriculture and forestry, care homes, schools, projects, and what
 * offices do.
 */
export const graph: Graph<Canonical> = whole
