import { createGraph, type Graph } from './create-graph.ts'
import { account } from './entities/account.ts'
import { assessment } from './entities/assessment.ts'
import { contribution } from './entities/contribution.ts'
import { custody } from './entities/custody.ts'
import { death } from './entities/death.ts'
import { disabilityCertificate } from './entities/disability-certificate.ts'
import { enrolment } from './entities/enrolment.ts'
import { exclusion } from './entities/exclusion.ts'
import { household } from './entities/household.ts'
import { income } from './entities/income.ts'
import { membership } from './entities/membership.ts'
import { accountMonth, householdMonth, personMonth } from './entities/months.ts'
import { payment } from './entities/payment.ts'
import { pension } from './entities/pension.ts'
import { person } from './entities/person.ts'
import { position } from './entities/position.ts'
import { programme } from './entities/programme.ts'
import { property } from './entities/property.ts'
import { recipient } from './entities/recipient.ts'
import { gap, identifier, record } from './entities/record.ts'
import { registration } from './entities/registration.ts'
import { settlement } from './entities/settlement.ts'
import { vehicle } from './entities/vehicle.ts'

const entities = {
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
  income,
  assessment,
  vehicle,
  property,
  custody,
  position,
  contribution,
  pension,
  disabilityCertificate,
  settlement,
  personMonth,
  householdMonth,
  accountMonth,
  recipient,
}

/** The entities of the small entry's model; a mapped type, so that messages of the compiler call it by this name. */
export type Canonical = { readonly [E in keyof typeof entities]: (typeof entities)[E] }

/** The model of the small entry: persons, households and money, and what registers say of them. */
export const smallGraph: Graph<Canonical> = createGraph(entities)
