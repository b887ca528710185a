import type { HostSubject, HostValue } from '../engine/host.ts'
import type { FieldType } from '../model/field.ts'
import type { HostErrorCode } from './host-error.ts'

/** A fact, and subjects of one entity for which it is wanted. */
export interface Question {
  readonly fact: string
  readonly subjects: readonly HostSubject[]
  /** The kinds of value that rules take it for: nearly always one. */
  readonly types: readonly FieldType[]
}

/** Why some subjects of a question have no answer: their places in it. */
export interface Failure {
  readonly code: HostErrorCode
  readonly detail: string | null
  readonly places: readonly number[]
}

/** One value for each subject of the question, null where it is not known. */
export interface Answered {
  readonly values: readonly HostValue[]
  readonly failures: readonly Failure[]
}
