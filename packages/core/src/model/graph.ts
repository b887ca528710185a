import { account } from './entities/account.ts'
import { adjustment } from './entities/adjustment.ts'
import { approval } from './entities/approval.ts'
import { assessment } from './entities/assessment.ts'
import { awardMember } from './entities/award-member.ts'
import { bedDayClaim } from './entities/bed-day-claim.ts'
import { bedDayTotal } from './entities/bed-day-total.ts'
import { contribution } from './entities/contribution.ts'
import { controlTotal } from './entities/control-total.ts'
import { custody } from './entities/custody.ts'
import { death } from './entities/death.ts'
import { declination } from './entities/declination.ts'
import { disabilityCertificate } from './entities/disability-certificate.ts'
import { enrolment } from './entities/enrolment.ts'
import { household } from './entities/household.ts'
import { housingAward } from './entities/housing-award.ts'
import { housingFundDeposit } from './entities/housing-fund-deposit.ts'
import { income } from './entities/income.ts'
import { kinFiling } from './entities/kin-filing.ts'
import { kinship } from './entities/kinship.ts'
import { lifeProof } from './entities/life-proof.ts'
import { medicalInsurance } from './entities/medical-insurance.ts'
import { membership } from './entities/membership.ts'
import { accountMonth, householdMonth, personMonth } from './entities/months.ts'
import { payment } from './entities/payment.ts'
import { pension } from './entities/pension.ts'
import { person } from './entities/person.ts'
import { position } from './entities/position.ts'
import { post } from './entities/post.ts'
import { programme } from './entities/programme.ts'
import { project } from './entities/project.ts'
import { projectEvidence } from './entities/project-evidence.ts'
import { projectPayment } from './entities/project-payment.ts'
import { property } from './entities/property.ts'
import { publication } from './entities/publication.ts'
import { recipient } from './entities/recipient.ts'
import { gap, identifier, record } from './entities/record.ts'
import { registration } from './entities/registration.ts'
import { schooling } from './entities/schooling.ts'
import { settlement } from './entities/settlement.ts'
import { stay } from './entities/stay.ts'
import { subsidy } from './entities/subsidy.ts'
import { taxReturn } from './entities/tax-return.ts'
import { vehicle } from './entities/vehicle.ts'
import type { Entity } from './entity.ts'
import { HeduiError } from './error.ts'

export type Entities = Readonly<Record<string, Entity>>

/** What the model is made of: every entity with its fields and relations, and a way to add a host's own. */
export interface Graph<G extends Entities = Entities> {
  readonly entities: G
  /** A new graph that also has `more`; refuses a name that is taken and a relation that leads nowhere. */
  extend<const M extends Entities>(more: M): Graph<G & M>
}

export type EntityName<G extends Entities = typeof standard> = keyof G & string
export type FieldsOf<E extends EntityName, G extends Entities = typeof standard> = keyof G[E]['fields'] &
  string

export function createGraph<const G extends Entities>(entities: G): Graph<G> {
  for (const [name, entity] of Object.entries(entities)) verify(entities, name, entity)
  return {
    entities,
    extend(more) {
      for (const name of Object.keys(more))
        if (Object.hasOwn(entities, name)) throw new HeduiError('graph.taken', { entity: name })
      return createGraph({ ...entities, ...more })
    },
  }
}

function verify(entities: Entities, name: string, entity: Entity): void {
  const relations = [...Object.entries(entity.one), ...Object.entries(entity.many)]
  for (const [relation, { entity: to, by }] of relations) {
    const target = Object.hasOwn(entities, to) ? entities[to] : undefined
    if (!target)
      throw new HeduiError('graph.relation', { entity: name, relation, to, known: Object.keys(entities) })
    for (const [theirs, ours] of Object.entries(by)) {
      if (!hasField(target, theirs))
        throw new HeduiError('graph.field', { entity: to, field: theirs, relation })
      if (!hasField(entity, ours))
        throw new HeduiError('graph.field', { entity: name, field: ours, relation })
    }
  }
  for (const [field, { type, to }] of Object.entries(entity.fields))
    if (type === 'ref' && !(to && Object.hasOwn(entities, to)))
      throw new HeduiError('graph.relation', {
        entity: name,
        relation: field,
        to: to ?? '',
        known: Object.keys(entities),
      })
}

const hasField = (entity: Entity, field: string): boolean =>
  field === 'id' || Object.hasOwn(entity.fields, field)

const standard = {
  record,
  identifier,
  gap,
  person,
  household,
  account,
  programme,
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
  kinFiling,
  declination,
  lifeProof,
  disabilityCertificate,
  subsidy,
  stay,
  bedDayClaim,
  bedDayTotal,
  controlTotal,
  settlement,
  publication,
  project,
  projectEvidence,
  projectPayment,
  schooling,
  medicalInsurance,
  personMonth,
  householdMonth,
  accountMonth,
  recipient,
}

/** The entities of the canonical model; a mapped type, so that messages of the compiler call it by this name. */
export type Canonical = { readonly [E in keyof typeof standard]: (typeof standard)[E] }

/** The canonical model. */
export const graph: Graph<Canonical> = createGraph(standard)
