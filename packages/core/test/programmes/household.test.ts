import { describe, expect, it } from 'vitest'
import { caseProblemText } from '../../src/messages/case.ts'
import { isHeduiError } from '../../src/model/error.ts'
import type { CaseProblem } from '../../src/programmes/case/problem.ts'
import { parseHousehold } from '../../src/programmes/household/parse.ts'

const head = { id: 'a', relation: 'head' }
const cases: readonly (readonly [name: string, given: unknown, problems: readonly string[]])[] = [
  ['no object', 'a', [' value']],
  ['nothing in it', {}, ['members value']],
  ['nobody', { members: [] }, ['members value']],
  ['a field of another name', { members: [head], income: [] }, [' key']],
  ['a field of another name in a member', { members: [{ ...head, birthday: '1980' }] }, ['members[0] key']],
  ['one in an income', { members: [{ ...head, incomes: [{ amount: 1 }] }] }, ['members[0].incomes[0] key']],
  ['a member without an id', { members: [{ relation: 'head' }] }, ['members[0].id value']],
  [
    'an amount in yuan',
    { members: [{ ...head, incomes: [{ amountFen: 12.5 }] }] },
    ['members[0].incomes[0].amountFen value'],
  ],
  [
    'an amount as text',
    { members: [{ ...head, incomes: [{ amountFen: '12' }] }] },
    ['members[0].incomes[0].amountFen value'],
  ],
  [
    'a loss',
    { members: [{ ...head, incomes: [{ amountFen: -1 }] }] },
    ['members[0].incomes[0].amountFen value'],
  ],
  ['a relation by another word', { members: [{ id: 'a', relation: 'wife' }] }, ['members[0].relation value']],
  [
    'a month as a day',
    { members: [{ ...head, incomes: [{ from: '2024-09-01' }] }] },
    ['members[0].incomes[0].from value'],
  ],
  [
    'a day as people write it',
    { members: [{ ...head, birthDate: '1980.5.1' }] },
    ['members[0].birthDate value'],
  ],
  [
    'a day in no calendar',
    { members: [{ ...head, birthDate: '1980-02-30' }] },
    ['members[0].birthDate value'],
  ],
  [
    'a month in no calendar',
    { members: [{ ...head, birthDate: '1980-13' }] },
    ['members[0].birthDate value'],
  ],
  [
    'a birth after the month that is decided',
    { members: [{ ...head, birthDate: '2024-09-01' }] },
    ['members[0].birthDate later'],
  ],
  [
    'a death after the day of the decision',
    { members: [{ ...head, diedOn: '2024-09-21' }] },
    ['members[0].diedOn later'],
  ],
  ['one id twice', { members: [head, { id: 'a', relation: 'spouse' }] }, ['members[1].id twice']],
  ['two heads', { members: [head, { id: 'b', relation: 'head' }] }, ['members[1].relation twice']],
  ['no head', { members: [{ id: 'b', relation: 'spouse' }] }, ['members head']],
  [
    'income that ends before it begins',
    { members: [{ ...head, incomes: [{ from: '2024-09', to: '2024-08' }] }] },
    ['members[0].incomes[0].to order'],
  ],
  [
    'the same of the household',
    { members: [head], incomes: [{ from: '2024-09', to: '2024-08' }] },
    ['incomes[0].to order'],
  ],
  ['assets as a word', { members: [head], assetsWithinRule: 'yes' }, ['assetsWithinRule value']],
]

const problemsOf = (given: unknown): readonly CaseProblem[] => {
  try {
    parseHousehold(given, '2024-09-20', '2024-08')
    return []
  } catch (error) {
    if (!isHeduiError(error)) throw error
    expect(error.code).toBe('decide.household')
    return error.facts.problems as readonly CaseProblem[]
  }
}

describe('what is no household is refused, place by place', () => {
  it.each(cases)('%s', (_, given, problems) => {
    expect(problemsOf(given).map(({ at, code }) => `${at} ${code}`)).toEqual(problems)
  })

  it('every problem at once', () => {
    const given = { members: [{ id: '', relation: 'wife' }] }
    expect(problemsOf(given)).toHaveLength(2)
    expect(() => parseHousehold(given, '2024-09-20', '2024-08')).toThrow(
      /members\[0\]\.id: value, found .*; members\[0\]\.relation: value, found "wife", sought one of head/,
    )
  })
})

it('every problem is put in words, in both languages', () => {
  expect(
    cases
      .flatMap(([, given]) => problemsOf(given))
      .map((p) => [caseProblemText(p, 'zh'), caseProblemText(p, 'en')]),
  ).toMatchSnapshot()
})

it('a household of which hardly anything is said is one all the same', () => {
  const given = {
    members: [{ id: 'a' }, { id: 'b', relation: null, birthDate: null, incomes: [{}] }],
    incomes: null,
  }
  expect(parseHousehold(given, '2024-09-20', '2024-09')).toEqual(given)
})
