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
} as const satisfies { readonly [E in EntityName]?: readonly FieldsOf<E>[] }

/** Entities that files can state; the others are derived. */
export type Stated = keyof typeof compulsory
