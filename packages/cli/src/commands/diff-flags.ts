import { refusal } from '../refusal.ts'
import { type Format, formatOf, purposeOf, type Typed, textOf } from './flags.ts'

const failOns = ['new', 'changed', 'none'] as const

/** The options of `hedui diff`, understood. */
export interface DiffFlags {
  readonly format: Format
  readonly out: string | undefined
  /** What makes the exit code 1: new findings, new or changed ones, or nothing. */
  readonly failOn: (typeof failOns)[number]
  /** Why personal data is left readable; undefined: it is masked. */
  readonly purpose: string | undefined
}

/** The options of `hedui diff`; refuses values that mean nothing. */
export const diffFlags = (typed: Typed): DiffFlags => ({
  format: formatOf(textOf(typed, 'format') ?? 'pretty'),
  out: textOf(typed, 'out'),
  failOn: failOn(textOf(typed, 'failOn') ?? 'new'),
  purpose: purposeOf(typed, 'diff RUN-A RUN-B'),
})

function failOn(found: string): DiffFlags['failOn'] {
  const known = failOns.find((name) => name === found)
  if (known === undefined) throw refusal('fail-on', { found, known: failOns })
  return known
}
