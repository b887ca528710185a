import { caseProblemText } from '../../messages/case.ts'
import { HeduiError } from '../../model/error.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import type { Case } from './case.ts'
import { problemsOf } from './explain.ts'
import { caseSchema } from './schema.ts'

/** The case that a JSON document holds. Errors: `decide.case` with every problem at once; nothing is repaired. */
export function parseCase(input: unknown): Case {
  const parsed = caseSchema.safeParse(input)
  if (!parsed.success) {
    const problems = problemsOf(caseSchema, input, parsed.error.issues)
    const said = problems.map((problem) => caseProblemText(problem, 'en')).join('; ')
    throw new HeduiError('decide.case', { problems }, `not a case that can be decided: ${said}.`)
  }
  const { $schema: _, parameters, ...more } = parsed.data
  return { ...more, ...(parameters && { parameters: parameters as readonly Parameter[] }) }
}
