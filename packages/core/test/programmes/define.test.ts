import { expect, it } from 'vitest'
import { constant, greaterThan } from '../../src/expression/term.ts'
import { defineProgramme } from '../../src/programmes/define.ts'
import { oldAge } from './old-age.ts'

const titled = { title: { zh: '名', en: 'name' }, basis: [] }

/** An invented household programme whose fact and rounding are called as given. */
const invented = (fact: string, rounding: string, asksForIncomes = false) =>
  defineProgramme({
    id: 'invented',
    version: '1',
    title: titled.title,
    unit: 'household',
    kind: null,
    from: '2020-01-01',
    to: null,
    basis: [],
    figures: { standard: { id: 'invented.standard', type: 'fen', title: titled.title } },
    facts: (_, { figures }, counting) => ({
      [fact]: { is: asksForIncomes ? counting.incomes() : figures.standard, title: titled.title },
    }),
    roundings: (f) => ({ [rounding]: { ...titled, rule: 'down', of: f[fact] ?? constant('fen', 0), by: 1 } }),
    amount: rounding,
    conditions: () => ({
      some: { ...titled, holds: greaterThan(constant('fen', 1), 0), shows: [] },
    }),
  })

it('a programme is plain data: what the engine evaluates, and what a reader needs', () => {
  expect(JSON.parse(JSON.stringify(oldAge))).toEqual(oldAge)
  expect(oldAge.conditions.age).toMatchObject({
    holds: { fact: 'age', operator: 'greaterThanInclusive', value: 80 },
    shows: ['age', 'none'],
  })
  expect(oldAge.roundings.amount).toMatchObject({ of: 'allowance', by: 1, rule: 'down' })
})

it.each([
  ['a fact', 'month', 'amount'],
  ['a fact and a figure', 'standard', 'amount'],
  ['a fact and a rounding', 'amount', 'amount'],
])('two things of one name are refused: %s', (_, fact, rounding) => {
  expect(() => invented(fact, rounding)).toThrow(/invented has two things called/)
  expect(invented('money', 'amount').amount).toBe('amount')
})

it('incomes cannot be asked for where the programme does not say which count', () => {
  expect(() => invented('money', 'amount', true)).toThrow(/does not say which count/)
})
