import {
  all,
  any,
  type Condition,
  equal,
  type graph,
  greaterThanInclusive,
  isIn,
  known,
  not,
  type Row,
  type Term,
} from '@hedui/core'

export type Certificate = Row<typeof graph.entities, 'disabilityCertificate'>

/** Whether a disability certificate was valid on a day; one that has expired was so until its last day. */
export const isValid = (c: Certificate, on: Term<'date'>): Condition =>
  any(
    all(equal(c.certificateStatus, 'valid'), not(known(c.expiresAt))),
    all(isIn(c.certificateStatus, ['valid', 'expired']), greaterThanInclusive(c.expiresAt, on)),
  )
