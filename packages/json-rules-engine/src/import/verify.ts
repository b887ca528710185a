import { type Check, type Condition, type Graph, HeduiError } from '@hedui/core'
import { explainProblem, isRuleError, pathText, verifyCheck } from '@hedui/core/lint'
import type { Report } from '../report/difference.ts'
import type { ImportContext, Path } from './place.ts'

type About = ImportContext & { readonly graph?: Graph }

const phrase = { zh: '导入', en: 'import' }

/** A check of which nothing matters but its facts and conditions. */
const checkOf = ({ subject, facts }: About, conditions: Condition): Check => ({
  id: 'imported',
  number: '',
  version: '1',
  title: phrase,
  description: phrase,
  message: phrase,
  needs: [],
  severity: 'info',
  basis: [],
  innocent: [],
  next: [],
  subject,
  about: '',
  per: [],
  severities: [],
  tier: { otherwise: 'B' },
  options: {},
  facts,
  conditions,
  stake: {},
  shows: {},
  evidence: [],
})

const problemsIn = (about: About, conditions: Condition, parts: readonly string[]) =>
  verifyCheck(checkOf(about, conditions), about.graph && { graph: about.graph }).filter(({ path: [part] }) =>
    parts.includes(String(part)),
  )

/** Declared facts are ours to get right: what is wrong with them is an error, not a difference. */
export function refuseUnsoundFacts(about: About): void {
  const always: Condition = { fact: { value: 1, type: 'count' }, operator: 'equal', value: 1 }
  const problems = problemsIn(about, always, ['subject', 'facts']).filter(isRuleError)
  if (problems.length === 0) return
  const texts = problems.map((problem) => {
    const { sought, found, remedy } = explainProblem(problem, 'en')
    return { text: `${pathText(problem.path)}: sought ${sought}; found ${found}. ${remedy}` }
  })
  throw new HeduiError('rule.invalid', { check: 'imported', count: texts.length, problems: texts })
}

/** What the rules of hedui find wrong with an imported condition, at the place it came from; answers whether it is whole. */
export function verifyImported(
  conditions: Condition,
  about: About,
  origins: WeakMap<object, Path>,
  report: Report,
): boolean {
  const problems = problemsIn(about, conditions, ['conditions'])
  for (const problem of problems)
    report.add(
      'rule.problem',
      originOf(conditions, problem.path.slice(1), origins),
      { problem },
      problem.level,
    )
  return problems.every(({ level }) => level !== 'error')
}

/** The place in the documents of the innermost condition on the way to a problem. */
function originOf(conditions: Condition, path: Path, origins: WeakMap<object, Path>): Path {
  let at: unknown = conditions
  let found = origins.get(conditions) ?? []
  for (const step of path) {
    at = (at as Readonly<Record<string | number, unknown>> | undefined)?.[step]
    if (typeof at === 'object' && at !== null) found = origins.get(at) ?? found
  }
  return found
}
