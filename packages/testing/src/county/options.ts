import { monthAfter } from './calendar.ts'
import { householdLimit } from './limits.ts'
import { type RuleNumber, ruleNumbers, rules } from './rules.ts'

export interface CountyOptions {
  /** A whole number; the same seed and options give the same bytes. */
  readonly seed: number
  /** At most 1,000,000. */
  readonly households?: number
  /** `YYYY-MM`, one after the other. */
  readonly months?: readonly string[]
  /** Six digits of the county. */
  readonly region?: string
  /** How many of each rule; `some`: every kind of every rule at least once. */
  readonly anomalies?: 'some' | 'none' | Readonly<Partial<Record<RuleNumber, number>>>
  /** `usual`: titles, subtotals, changing headings and cells whose damage loses nothing; `none`: plain tables. */
  readonly dirt?: 'usual' | 'none'
  /** Whether circumstances that only look wrong are planted too. */
  readonly innocents?: boolean
}

/** The options with everything said; throws a RangeError that names what is wrong. */
export function completed(options: CountyOptions): Required<CountyOptions> {
  const all: Required<CountyOptions> = {
    households: 200,
    months: ['2025-09', '2025-10', '2025-11'],
    region: '341525',
    anomalies: 'some',
    dirt: 'usual',
    innocents: true,
    ...options,
  }
  const refuse = (what: string, found: unknown): never => {
    throw new RangeError(`county: ${what}; found ${JSON.stringify(found)}`)
  }
  const { seed, households, months, region, anomalies } = all
  if (!Number.isSafeInteger(seed) || seed < 0) refuse('seed must be a whole number from 0', seed)
  if (!Number.isSafeInteger(households) || households < 1 || households > householdLimit)
    refuse(`households must be a whole number from 1 to ${householdLimit}`, households)
  if (months.length === 0 || months.some((month, i) => !follows(month, months[i - 1])))
    refuse('months must be YYYY-MM, one after the other', months)
  if (!/^[1-6]\d{5}$/.test(region)) refuse('region must be six digits', region)
  if (typeof anomalies === 'object')
    for (const [rule, count] of Object.entries(anomalies))
      if (!Object.hasOwn(rules, rule) || !Number.isSafeInteger(count) || count < 0)
        refuse(`anomalies must be counts by ${ruleNumbers.join(', ')}`, { [rule]: count })
  return all
}

const follows = (month: string, before: string | undefined): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && (before === undefined || monthAfter(before, 1) === month)
