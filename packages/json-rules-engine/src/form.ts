import type { TopLevelCondition } from 'json-rules-engine'
import type { Joining } from './threshold.ts'

/** A comparison as json-rules-engine reads it: of a fact with a value, or with another fact. */
interface Comparison {
  readonly fact: string
  readonly operator: string
  readonly value: unknown
}

/** A condition of json-rules-engine without `not`. */
export type Form = { readonly all: readonly Form[] } | { readonly any: readonly Form[] } | Comparison

export const joining: Joining<Form> = {
  all: (all) => (all.length === 1 ? (all[0] as Form) : { all }),
  any: (any) => (any.length === 1 ? (any[0] as Form) : { any }),
}

/** At the top of a rule json-rules-engine wants a group. */
export const topLevel = (form: Form): TopLevelCondition =>
  ('fact' in form ? { all: [form] } : form) as TopLevelCondition
