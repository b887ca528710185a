import { problemsOf } from '../case/explain.ts'
import { refusal } from '../refusal.ts'
import { contradictions } from './contradictions.ts'
import type { Household } from './household.ts'
import { householdSchema } from './schema.ts'

/**
 * The household, if it is one. Errors: `decide.household` with every problem at once. Nothing is repaired, and
 * what is not said stays unknown.
 */
export function parseHousehold(input: unknown, asOf: string, month: string): Household {
  const parsed = householdSchema.safeParse(input)
  const problems = parsed.success
    ? contradictions(parsed.data, asOf, month)
    : problemsOf(householdSchema, input, parsed.error.issues)
  if (problems.length > 0 || !parsed.success) throw refusal('decide.household', { problems })
  return parsed.data
}
