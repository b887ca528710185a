import type * as z from 'zod/mini'
import { caseProblemText } from '../../messages/case.ts'
import { HeduiError } from '../../model/error.ts'
import { problemsOf } from './explain.ts'

/** What a document holds by a schema of cases. Error `decide.case` with every problem at once; nothing is repaired. */
export function parsed<S extends z.ZodMiniType>(schema: S, input: unknown): z.infer<S> {
  const { success, data, error } = schema.safeParse(input)
  if (success) return data
  const problems = problemsOf(schema, input, error.issues)
  const said = problems.map((problem) => caseProblemText(problem, 'en')).join('; ')
  throw new HeduiError('decide.case', { problems }, `not a case that can be decided: ${said}.`)
}
