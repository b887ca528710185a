import { type Check, type Condition, type Graph, HeduiError } from '@hedui/core'
import { explainProblem, isRuleError, verifyCheck } from '@hedui/core/lint'
import type { Setting } from './setting.ts'

const nothing = { zh: '', en: '' }

/** Refuses a condition that does not hold together, as a check with it would be. Error `rule.invalid`. */
export function requireSoundWhere(
  graph: Graph,
  subject: string,
  where: Condition,
  { facts = {}, parameters }: Omit<Setting, 'asOf'>,
): void {
  const problems = verifyCheck(checkWith(graph, subject, where, facts), {
    graph,
    ...(parameters && { parameters }),
  }).filter((problem) => isRuleError(problem) && ['conditions', 'facts'].includes(String(problem.path[0])))
  if (problems.length === 0) return
  const said = problems.map((problem) => {
    const path = ['where', ...problem.path.slice(1)].join('.')
    const { sought, found, remedy } = explainProblem(problem, 'en')
    return {
      code: problem.code,
      path: problem.path,
      text: `${path}: sought ${sought}; found ${found}. ${remedy}`,
    }
  })
  throw new HeduiError(
    'rule.invalid',
    { check: 'where', count: problems.length, problems: said },
    `the condition cannot be asked of ${subject}: ${said.map(({ text }) => text).join(' ')}`,
  )
}

/** A check that has the condition and says nothing: every field of the subject is a fact of it. */
function checkWith(
  graph: Graph,
  subject: string,
  where: Condition,
  facts: NonNullable<Setting['facts']>,
): Check {
  const { fields = {}, resolved = {} } = graph.entities[subject] ?? {}
  const own = Object.entries({ ...fields, ...resolved }).map(([name, { type }]) => [
    name,
    { type, node: { fact: name, of: 'subject' } },
  ])
  return {
    ...{ id: 'where', number: 'Q1', version: '1', title: nothing, description: nothing, message: nothing },
    ...{ subject, needs: [], basis: [], innocent: [], next: [], about: 'id', per: ['id'] },
    ...{ severity: 'info', severities: [], tier: { otherwise: 'A' }, options: {}, stake: {}, shows: {} },
    facts: { id: { type: 'ref', node: { fact: 'id', of: 'subject' } }, ...Object.fromEntries(own), ...facts },
    ...{ conditions: where, evidence: [] },
  }
}
