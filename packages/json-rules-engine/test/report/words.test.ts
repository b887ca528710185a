import { expect, it } from 'vitest'
import { type Difference, explainDifference } from '../../src/index.ts'
import { en } from '../../src/report/words/en.ts'
import { zh } from '../../src/report/words/zh.ts'

/** One of each. */
const differences: Readonly<{ [C in Difference['code']]: Extract<Difference, { code: C }>['facts'] }> = {
  'document.json': { found: 'Unexpected end of JSON input' },
  'document.shape': { sought: 'list', found: '5' },
  'document.depth': { limit: 100 },
  'document.size': { limit: 10_000 },
  'condition.empty': { word: 'all' },
  'condition.keys': { used: 'any', ignored: ['all'] },
  'condition.name': { found: 'adlut', near: ['adult'] },
  'condition.circular': { chain: ['a', 'b', 'a'] },
  'condition.inlined': { name: 'adult' },
  'fact.unknown': { found: 'ammount', near: ['amount'] },
  'fact.path': { fact: 'account', path: '$.company', key: 'account$.company' },
  'fact.params': { fact: 'balance', key: 'balance({"year":2025})' },
  'fact.read': { key: 'account$.company', as: 'company' },
  'fact.missing': { facts: ['amount', 'day'] },
  'operator.unknown': { found: 'startsWith', near: [] },
  'operator.decorated': { operator: 'not:equal' },
  'operator.contains': { operator: 'contains' },
  'operator.list-fact': { operator: 'someFact:equal' },
  'operator.order': { operator: 'lessThan', type: 'code' },
  'unknown.passes': { operator: 'notEqual' },
  'unknown.order': { fact: 'limit' },
  'value.null': { operator: 'equal' },
  'value.type': { type: 'fen', operator: 'lessThan', found: '"5"' },
  'value.fen': { value: 10_050 },
  'value.date': { value: '2025-01' },
  'list.sought': { operator: 'in', found: '5' },
  'list.text': { operator: 'in', found: 'xyz' },
  'list.empty': { operator: 'notIn' },
  'list.null': { operator: 'in' },
  'list.fact': { operator: 'in', fact: 'kinds' },
  'rule.priority': { priority: '10' },
  'rule.event-fact': { fact: 'amount' },
  'rule.handler': { handler: 'onSuccess' },
  'rule.problem': {
    problem: {
      code: 'rule.units',
      level: 'error',
      path: [],
      facts: { of: 'equal', left: { type: 'fen' }, right: { type: 'count' } },
    },
  },
  'export.unknown': { rule: 'dear' },
  'export.absent': { comparison: '{"fact":"ended","operator":"lessThan","value":"2025-01-01"}' },
  'export.fact': { fact: 'fact1' },
  'export.option': { option: 'limit', value: '2' },
  'export.quorum': { atLeast: 2, of: 3 },
}

it.each(Object.entries(differences))('%s is said in both languages', (code, facts) => {
  const difference = { code, level: 'note', pointer: '', facts } as unknown as Difference
  expect([explainDifference(difference, 'en'), explainDifference(difference, 'zh')]).toMatchSnapshot()
})

it('no sentence speaks of what is no longer reported', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(differences).sort())
  expect(Object.keys(zh).sort()).toEqual(Object.keys(differences).sort())
})
