import type * as z from 'zod/mini'
import { HeduiError } from '../../model/error.ts'
import { contradictions } from './contradictions.ts'
import type { Household } from './household.ts'
import type { HouseholdProblem } from './problem.ts'
import { householdFields, householdSchema, type Sought } from './schema.ts'

/**
 * The household, if it is one. Errors: `decide.household` with every problem at once. Nothing is repaired, and
 * what is not said stays unknown.
 */
export function parseHousehold(input: unknown, asOf: string, month: string): Household {
  const parsed = householdSchema.safeParse(input)
  if (!parsed.success)
    throw new HeduiError('decide.household', {
      problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, input)),
    })
  const problems = contradictions(parsed.data, asOf, month)
  if (problems.length > 0) throw new HeduiError('decide.household', { problems })
  return parsed.data
}

const written = (path: readonly PropertyKey[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${String(step)}`)).join('')

function problemsOf(issue: z.core.$ZodIssue, input: unknown): HouseholdProblem[] {
  const at = written(issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      at,
      code: 'key',
      found: key,
      known: householdFields[/incomes\[\d+\]$/.test(at) ? 'income' : at === '' ? 'household' : 'member'],
    }))
  const value = issue.path.reduce<unknown>((v, step) => (v as Record<PropertyKey, unknown>)[step], input)
  return [
    {
      at,
      code: 'value',
      found: value === undefined ? null : JSON.stringify(value),
      sought: issue.message as Sought,
      ...(issue.code === 'invalid_value' && { known: issue.values.map(String) }),
    },
  ]
}
