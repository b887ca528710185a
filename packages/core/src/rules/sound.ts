import type { Check } from '../checks/check.ts'
import type { Graph } from '../model/create-graph.ts'
import { HeduiError } from '../model/error.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { pathText } from './path.ts'
import { isError, type Problem } from './problem.ts'
import { verifyCheck } from './verify-check.ts'
import { englishSentence } from './words/sentence.ts'

const shown = 3
const anyParameters: readonly Parameter[] = []
const seen = new WeakMap<Check, WeakMap<object, WeakMap<object, readonly Problem[]>>>()

/** The errors of a check, looked for once for each graph and list of figures. */
function errorsOf(
  check: Check,
  graph: Graph,
  parameters: readonly Parameter[] | undefined,
): readonly Problem[] {
  const byGraph = seen.get(check) ?? new WeakMap<object, WeakMap<object, readonly Problem[]>>()
  const byFigures = byGraph.get(graph.entities) ?? new WeakMap<object, readonly Problem[]>()
  const figures = parameters ?? anyParameters
  const errors =
    byFigures.get(figures) ?? verifyCheck(check, { graph, ...(parameters && { parameters }) }).filter(isError)
  seen.set(check, byGraph.set(graph.entities, byFigures.set(figures, errors)))
  return errors
}

/**
 * Refuses checks that do not hold together, before they run. Error `rule.invalid` names the first check with
 * errors and the first of them, each with its place and remedy.
 */
export function requireSound(
  checks: readonly Check[],
  graph: Graph,
  parameters?: readonly Parameter[],
): void {
  for (const check of checks) {
    const errors = errorsOf(check, graph, parameters)
    if (errors.length === 0) continue
    const problems = errors.slice(0, shown).map((problem) => ({
      code: problem.code,
      path: problem.path,
      text: `${pathText(problem.path)}: ${englishSentence(problem)}`,
    }))
    const said = problems.map(({ text }) => `[${text}]`).join(' ')
    throw new HeduiError(
      'rule.invalid',
      { check: check.id, count: errors.length, problems },
      `check ${check.id} cannot be run: ${errors.length} found wrong. ${said} \`hedui lint-rules\` or verifyCheck lists all.`,
    )
  }
}
