import { describe, expect, it } from 'vitest'
import { caseProblemText } from '../../src/messages/case.ts'
import { isHeduiError } from '../../src/model/error.ts'
import { caseJsonSchema } from '../../src/programmes/case/json-schema.ts'
import { parseCase } from '../../src/programmes/case/parse.ts'
import type { CaseProblem } from '../../src/programmes/case/problem.ts'

const household = { members: [{ id: 'a', relation: 'head' }] }
const entry = { area: '990100', from: '2024-01-01', to: null, value: 1, source: 'synthetic' }
const parameter = { id: 'p', title: { zh: '数', en: 'figure' }, type: 'fen', entries: [entry] }
const good = { asOf: '2024-09-30', household }

const cases: readonly (readonly [name: string, given: unknown, problems: readonly string[]])[] = [
  ['a text', 'case', [' value']],
  ['no day', { household }, ['asOf value']],
  ['a day in no calendar', { ...good, asOf: '2024-09-31' }, ['asOf value']],
  ['a month as a number', { ...good, month: 202409 }, ['month value']],
  ['a thirteenth month', { ...good, month: '2024-13' }, ['month value']],
  ['a place by its name', { ...good, region: '青屏县' }, ['region value']],
  ['no household', { asOf: '2024-09-30' }, ['household value']],
  ['a field of another name', { ...good, asof: 1 }, [' key']],
  [
    'a member that is none',
    { ...good, household: { members: [{ name: 'a' }] } },
    ['household.members[0].id value', 'household.members[0] key'],
  ],
  [
    'a figure that is a text',
    { ...good, parameters: [{ ...parameter, entries: [{ ...entry, value: '1' }] }] },
    ['parameters[0].entries[0].value value'],
  ],
  [
    'a figure for a quarter',
    { ...good, parameters: [{ ...parameter, entries: [{ ...entry, per: 'quarter' }] }] },
    ['parameters[0].entries[0].per value'],
  ],
  [
    'a figure of nowhere',
    { ...good, parameters: [{ ...parameter, entries: [{ ...entry, area: '99' }] }] },
    ['parameters[0].entries[0].area value'],
  ],
]

const problemsOf = (given: unknown): readonly CaseProblem[] => {
  try {
    parseCase(given)
    return []
  } catch (error) {
    if (!isHeduiError(error)) throw error
    return error.facts.problems as readonly CaseProblem[]
  }
}

describe('what is no case is refused, place by place', () => {
  it.each(cases)('%s', (_, given, problems) => {
    expect(problemsOf(given).map(({ at, code }) => `${at} ${code}`)).toEqual(problems)
  })
})

it('every problem says what stands there, what is sought and what there is', () => {
  expect(
    cases
      .flatMap(([, given]) => problemsOf(given))
      .map((p) => [caseProblemText(p, 'zh'), caseProblemText(p, 'en')]),
  ).toMatchSnapshot()
})

it('a case comes back as it stands, without the address of its schema', () => {
  const given = { ...good, programme: 'p', month: '2024-08', region: '990100', parameters: [parameter] }
  expect(parseCase({ ...given, $schema: 'case.json' })).toEqual(given)
})

it('every field of the schema is explained, but for those whose name says all', () => {
  const plain = ['$schema', 'household', 'members', 'id', 'title', 'type', 'entries', 'zh', 'en']
  const silent: string[] = []
  JSON.stringify(caseJsonSchema(), (key, value) => {
    if (key === 'properties')
      for (const [name, { description }] of Object.entries<{ description?: string }>(value))
        if (!description && !plain.includes(name)) silent.push(name)
    return value
  })
  expect(silent).toEqual([])
})
