import { severities } from '../findings/finding.ts'
import type { Phrase } from '../model/field.ts'

/** The kind of an option's value: `fen` and `count` are whole numbers of 0 or more; `codes` a list with something in it. */
export type OptionType = 'fen' | 'count' | 'truth' | 'code' | 'codes' | 'severity'

/** An option of a check: what it means, in what unit, and its value unless the locality sets one. Plain data. */
export interface Option {
  readonly type: OptionType
  readonly title: Phrase
  readonly unit: Phrase
  /** Absent: the locality must set it, and the check gives no verdict until it does. */
  readonly default?: string | number | boolean | readonly string[]
  /** Where the default comes from. */
  readonly source: string
}

/** The types of options, and what a value of each must be: undefined where it is one. */
const kinds: Readonly<Record<OptionType, (value: unknown) => string | undefined>> = {
  fen: countOf,
  count: countOf,
  truth: (value) => (typeof value === 'boolean' ? undefined : 'true or false'),
  code: codeOf,
  codes: (value) => {
    if (!Array.isArray(value)) return 'a list of codes'
    return value.length === 0 ? 'a list with at least one code' : firstOf(value.map(codeOf))
  },
  severity: (value) =>
    severities.some((one) => one === value) ? undefined : `one of ${severities.join(', ')}`,
}

function countOf(value: unknown): string | undefined {
  if (!Number.isSafeInteger(value)) return 'a whole number'
  return (value as number) < 0 ? 'a number of 0 or more' : undefined
}

function codeOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? undefined : 'a code'
}

const firstOf = (sought: readonly (string | undefined)[]): string | undefined =>
  sought.find((one) => one !== undefined)

export const optionTypes = Object.keys(kinds) as [OptionType, ...OptionType[]]

/** What an option must be and a value is not, in English; undefined where the value is one. */
export const soughtOf = (type: OptionType, value: unknown): string | undefined => kinds[type](value)
