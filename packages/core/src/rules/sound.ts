import type { Check } from '../checks/check.ts'
import { remember } from '../dataset/remember.ts'
import type { Graph } from '../model/create-graph.ts'
import { HeduiError } from '../model/error.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { pathText } from './path.ts'
import { isError, type Problem } from './problem.ts'
import { verifyCheck } from './verify-check.ts'
import { englishSentence } from './words/sentence.ts'

const shown = 3
const anyParameters: readonly Parameter[] = []
type Errors = WeakMap<Check, readonly Problem[]>

/** By list of figures and by the entities of a graph. */
const seen = new WeakMap<object, WeakMap<object, Errors>>()

/**
 * Refuses checks that do not hold together, before they run. Error `rule.invalid` names the first check with
 * errors and the first of them, each with its place and remedy.
 */
export function requireSound(
  checks: readonly Check[],
  graph: Graph,
  parameters?: readonly Parameter[],
): void {
  const byGraph = remember(seen, parameters ?? anyParameters, () => new WeakMap<object, Errors>())
  const known = remember(byGraph, graph.entities, (): Errors => new WeakMap())
  for (const check of checks) {
    const errors = remember(known, check, () =>
      verifyCheck(check, { graph, ...(parameters && { parameters }) }).filter(isError),
    )
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
