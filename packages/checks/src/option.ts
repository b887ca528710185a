import { type Option, type Phrase, type Severity, severities } from '@hedui/core'
import * as z from 'zod/mini'

interface About {
  readonly title: Phrase
  /** Absent: the locality must set it. */
  readonly default?: number
  readonly source: string
}

const whole =
  (unit: Phrase) =>
  (about: About): Option => ({
    ...about,
    unit,
    schema: z.int().check(z.nonnegative({ error: 'a whole number of 0 or more' })),
  })

export const months = whole({ zh: '个月', en: 'months' })
export const days = whole({ zh: '天', en: 'days' })
export const persons = whole({ zh: '人', en: 'persons' })

/** A list of codes, with at least one in it. */
export const codes = (about: { title: Phrase; default: readonly string[]; source: string }): Option => ({
  ...about,
  unit: { zh: '代码', en: 'codes' },
  schema: z.array(z.string()).check(z.minLength(1, { error: 'a list with at least one code' })),
})

export const severity = (about: { title: Phrase; default: Severity; source: string }): Option => ({
  ...about,
  unit: { zh: '级别', en: 'severity' },
  schema: z.enum(severities),
})
