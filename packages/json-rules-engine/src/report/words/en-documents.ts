import { explainProblem } from '@hedui/core/lint'
import type { Words } from './words.ts'

const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')
const meant = (near: readonly string[]): string => (near.length > 0 ? `Did you mean ${list(near)}?` : '')

/** What is said in English of rules, conditions and names of facts. */
export const enDocuments = {
  'document.json': ({ found }) => [
    'a text is read as JSON, and this one is refused',
    `not read: ${found}`,
    'Correct the text.',
  ],
  'document.shape': ({ sought, found }) => [
    `a ${sought} stands here, or the rule is refused`,
    `not read: found ${found}`,
    `Write a ${sought}.`,
  ],
  'document.depth': ({ limit }) => [
    'conditions may be nested without end',
    `refused: nested deeper than ${limit}`,
    'Flatten the rule, or look for a name that comes back to itself.',
  ],
  'document.size': ({ limit }) => [
    'a rule may be of any size',
    `refused: more than ${limit} conditions once names are written out`,
    'Split the rule.',
  ],
  'condition.empty': ({ word }) => [
    `an empty "${word}" is true: the rule fires for everybody`,
    'refused',
    'Give it a condition, or delete it.',
  ],
  'condition.keys': ({ used, ignored }) => [
    `only "${used}" counts beside ${list(ignored)}`,
    `read as "${used}" alone`,
    'Delete what is ignored; if both were meant, put them in an "all".',
  ],
  'condition.name': ({ found, near }) => [
    `no condition "${found}": the run fails, or with allowUndefinedConditions it is false`,
    'refused',
    `Pass it in conditions. ${meant(near)}`.trim(),
  ],
  'condition.circular': ({ chain }) => [
    'the run never ends',
    `refused: ${chain.join(' → ')}`,
    'Break the circle.',
  ],
  'condition.inlined': ({ name }) => [
    `"${name}" is looked up in every run`,
    'written out where it stands',
    'Import again when its meaning changes.',
  ],
  'fact.unknown': ({ found, near }) => [
    `"${found}" is asked of the host at run time`,
    'refused: facts are declared, with a type and where they come from',
    `Declare it in facts. ${meant(near)}`.trim(),
  ],
  'fact.path': ({ fact, path, key }) => [
    `the JSONPath ${path} is followed into "${fact}"; it may run expressions`,
    'facts are single values',
    `Declare a fact for that value and say so: reads: { ${JSON.stringify(key)}: '…' }.`,
  ],
  'fact.params': ({ fact, key }) => [
    `"${fact}" is worked out by a function with these params`,
    'facts have no params',
    `Declare a fact for this case and say so: reads: { ${JSON.stringify(key)}: '…' }.`,
  ],
  'fact.read': ({ key, as }) => [
    `${key} is asked of the host`,
    `the fact "${as}"`,
    'Nothing, if that is meant.',
  ],
  'fact.missing': ({ facts }) => [
    `where ${list(facts)} is undefined or null, comparisons are false, or the run fails`,
    'unknown, and so is the rule unless the rest decides it',
    'Nothing; ask for undetermined findings to see them.',
  ],
  'rule.priority': ({ priority }) => [
    `priority ${priority} orders evaluation, and what a rule or fact does on the way`,
    'no order: facts and conditions do nothing but answer',
    'Nothing, unless one rule feeds another: then write that as a fact.',
  ],
  'rule.event-fact': ({ fact }) => [
    `with replaceFactsInEventParams the value of "${fact}" is put in`,
    'kept as it is written',
    `Show "${fact}" in the message of the check.`,
  ],
  'rule.handler': ({ handler }) => [
    `${handler} is called`,
    'functions are not imported',
    'Do it with the findings of the run.',
  ],
  'rule.problem': ({ problem }) => {
    const { sought, found, remedy } = explainProblem(problem, 'en')
    return ['runs as it stands', `sought ${sought}; found ${found}`, remedy]
  },
} satisfies Partial<Words>
