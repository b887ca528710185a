import type { Parameter } from '../../parameters/parameter.ts'
import type { Case } from '../case/case.ts'
import { parsed } from '../case/parsed.ts'
import type { PaidFor } from './compare-with-payments.ts'
import type { DatedHousehold } from './dated-household.ts'
import { datedCaseSchema } from './dated-schema.ts'

/** One case over time as a document: a household through the months, and what was paid to it. */
export interface DatedCase extends Omit<Case, 'asOf' | 'month' | 'household'> {
  /** First and last month, `YYYY-MM`. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly household: DatedHousehold
  /** What was paid for which month; left out: nothing is compared. */
  readonly payments?: readonly PaidFor[] | undefined
}

/** The case over time that a JSON document holds. Errors: `decide.case` with every problem at once; nothing is repaired. */
export function parseDatedCase(input: unknown): DatedCase {
  const { $schema: _, household, parameters, ...more } = parsed(datedCaseSchema, input)
  return {
    ...more,
    household: household as DatedHousehold,
    ...(parameters && { parameters: parameters as readonly Parameter[] }),
  }
}
