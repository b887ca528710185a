import type { Parameter } from '../../parameters/parameter.ts'
import type { Case } from './case.ts'
import { parsed } from './parsed.ts'
import { caseSchema } from './schema.ts'

/** The case that a JSON document holds. Errors: `decide.case` with every problem at once; nothing is repaired. */
export function parseCase(input: unknown): Case {
  const { $schema: _, parameters, ...more } = parsed(caseSchema, input)
  return { ...more, ...(parameters && { parameters: parameters as readonly Parameter[] }) }
}
