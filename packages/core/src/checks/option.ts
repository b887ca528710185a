import * as z from 'zod/mini'
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

const whole = z.int({ error: 'a whole number' }).check(z.nonnegative({ error: 'a number of 0 or more' }))
const code = z.string({ error: 'a code' }).check(z.minLength(1, { error: 'a code' }))

/** What the value of an option must look like. */
export const optionSchemas: Readonly<Record<OptionType, z.ZodMiniType>> = {
  fen: whole,
  count: whole,
  truth: z.boolean({ error: 'true or false' }),
  code,
  codes: z
    .array(code, { error: 'a list of codes' })
    .check(z.minLength(1, { error: 'a list with at least one code' })),
  severity: z.enum(severities, { error: `one of ${severities.join(', ')}` }),
}
