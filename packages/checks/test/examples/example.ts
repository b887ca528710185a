import type { CheckCase } from '@hedui/testing'

type Given = Pick<CheckCase, 'given' | 'covered' | 'coverage' | 'options'> & {
  /** The row of the check's subject that is explained; the first unless said. */
  readonly row?: number
}

/** Records of which a check is true, false and unknown; null where it cannot be unknown. */
export interface Example {
  readonly true: Given
  readonly false: Given
  readonly unknown: Given | null
}

/** By the ids of checks. */
export type Examples = Readonly<Record<string, Example>>
