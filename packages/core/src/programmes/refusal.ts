import { HeduiError } from '../model/error.ts'
import type { CaseProblem } from './case/problem.ts'

type Facts = Readonly<Record<string, unknown>>

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

const places = (problems: unknown): string =>
  (problems as readonly CaseProblem[])
    .map(({ at, code, found, sought, known = [] }) => {
      const wanted = known.length > 0 ? `one of ${list(known)}` : (sought ?? 'none such')
      return `${at || 'it'}: ${code}, found ${found}, sought ${wanted}`
    })
    .join('; ')

const sentences = {
  'decide.month': ({ found }) => `month must be written YYYY-MM; found ${JSON.stringify(found)}.`,
  'decide.region': ({ found }) =>
    `region must be a division code of 6, 9 or 12 digits; found ${JSON.stringify(found)}.`,
  'decide.member': ({ programme, found, known }) =>
    `${programme} is for a person: member must be the id of one; found ${JSON.stringify(found)}. Members: ${list(known)}.`,
  'decide.subject': ({ unit, found, month }) =>
    `${unit} ${JSON.stringify(found)} does not occur in ${month}: no member list, roll or payment names it there.`,
  'decide.household': ({ problems }) =>
    `not a household that can be decided: ${places(problems)}. caseProblemText of @hedui/core/case says more.`,
  'timeline.months': ({ from, to }) =>
    `from and to must be months YYYY-MM, in this order and within a hundred years; found ${JSON.stringify(from)} and ${JSON.stringify(to)}.`,
  'overlay.unknown': ({ found, known }) =>
    `the programme has no ${found} that could be set or taken away. There are: ${list(known)}; figures are whole numbers from 0.`,
  'programme.name': ({ programme, name }) =>
    `programme ${programme} has two things called "${name}". Figures, facts and roundings share their names.`,
  'programme.cycle': ({ cycle }) =>
    `each of these programmes waits for the next, and the last for the first: ${list(cycle)}. Let one of them take nothing from the next, or put it later in a choice.`,
  'programme.overlay': ({ programme, overlay, of }) =>
    `overlay ${overlay} is of ${of} and cannot lie over ${programme}. Give the programme it names.`,
  'programme.incomes': () => 'the programme asks for incomes and does not say which count. Give it incomes.',
  'programme.parameter': ({ programme, parameter, type, found }) =>
    `${programme} takes parameter ${parameter} as ${type}, but it is given as ${found}. Give it in its unit.`,
} satisfies Readonly<Record<string, (facts: Facts) => string>>

/** What cannot be decided, in a sentence. */
export const refusal = (code: keyof typeof sentences, facts: Facts = {}): HeduiError =>
  new HeduiError(code, facts, sentences[code](facts))
