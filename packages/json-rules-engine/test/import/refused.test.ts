import { describe, expect, it } from 'vitest'
import { read, reported, ruleOf } from './trial.ts'

describe('what cannot be said', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['an empty all', { all: [] }, ['error condition.empty …/all']],
    ['an empty any', { not: { any: [] } }, ['error condition.empty …/not/any', 'warning unknown.passes …']],
    ['a name that is not there', { condition: 'knwon' }, ['error condition.name …/condition']],
    [
      'a name that comes back to itself',
      { condition: 'circle' },
      ['note condition.inlined …/condition', 'error condition.circular /conditions/circle/any/0/condition'],
    ],
    ['no list', { any: { fact: 'flag' } }, ['error document.shape …/any']],
    ['no condition', 5, ['error document.shape …']],
    ['no fact', { operator: 'equal', value: 1 }, ['error document.shape …/fact']],
    ['no operator', { fact: 'flag', value: true }, ['error document.shape …/operator']],
    [
      'a fact that is not declared',
      { fact: 'ammount', operator: 'equal', value: 1 },
      ['error fact.unknown …/fact'],
    ],
    [
      'a path',
      { fact: 'account', operator: 'equal', value: 'x', path: '$.company' },
      ['error fact.path …/path'],
    ],
    [
      'a path of a value',
      { fact: 'kind', operator: 'equal', value: { fact: 'account', path: '$.x' } },
      ['error fact.path …/value/path'],
    ],
    [
      'params',
      { fact: 'amount', operator: 'equal', value: 1, params: { year: 2025 } },
      ['error fact.params …/params'],
    ],
    [
      'an operator of the host',
      { fact: 'kind', operator: 'startsWith', value: 'x' },
      ['error operator.unknown …/operator'],
    ],
    [
      'a decorator of the host',
      { fact: 'kind', operator: 'lower:equal', value: 'x' },
      ['note operator.decorated …/operator', 'error operator.unknown …/operator'],
    ],
    [
      'someFact',
      { fact: 'kind', operator: 'someFact:equal', value: 'x' },
      ['note operator.decorated …/operator', 'error operator.list-fact …/operator'],
    ],
    [
      'everyFact',
      { fact: 'kind', operator: 'everyFact:equal', value: 'x' },
      ['note operator.decorated …/operator', 'error operator.list-fact …/operator'],
    ],
    [
      'someValue of a fact',
      { fact: 'kind', operator: 'someValue:equal', value: { fact: 'company' } },
      ['note operator.decorated …/operator', 'error operator.list-fact …/operator'],
    ],
    ['contains', { fact: 'kind', operator: 'contains', value: 'x' }, ['error operator.contains …/operator']],
    [
      'doesNotContain',
      { fact: 'kind', operator: 'doesNotContain', value: 'x' },
      ['error operator.contains …/operator'],
    ],
    [
      'order among codes',
      { fact: 'kind', operator: 'lessThan', value: 'x' },
      ['error operator.order …/operator'],
    ],
    [
      'order among truths',
      { fact: 'flag', operator: 'greaterThan', value: false },
      ['error operator.order …/operator'],
    ],
    ['null', { fact: 'amount', operator: 'equal', value: null }, ['error value.null …/value']],
    ['no value', { fact: 'amount', operator: 'equal' }, ['error value.null …/value']],
    [
      'a text for a number',
      { fact: 'count', operator: 'greaterThan', value: '5' },
      ['error value.type …/value'],
    ],
    ['a broken amount', { fact: 'amount', operator: 'lessThan', value: 10.5 }, ['error value.type …/value']],
    [
      'a number for a date',
      { fact: 'day', operator: 'lessThan', value: 20250101 },
      ['error value.type …/value'],
    ],
    [
      'a day that is not',
      { fact: 'day', operator: 'equal', value: '2025-02-30' },
      ['error value.type …/value'],
    ],
    [
      'a time',
      { fact: 'day', operator: 'lessThan', value: '2025-01-01T00:00:00Z' },
      ['error value.type …/value'],
    ],
    ['a list for a value', { fact: 'kind', operator: 'equal', value: ['x'] }, ['error value.type …/value']],
    ['a text for a list', { fact: 'kind', operator: 'in', value: 'xyz' }, ['error list.text …/value']],
    ['a number for a list', { fact: 'kind', operator: 'in', value: 5 }, ['error list.sought …/value']],
    ['an empty list', { fact: 'kind', operator: 'in', value: [] }, ['error list.empty …/value']],
    ['a null in a list', { fact: 'kind', operator: 'in', value: ['x', null] }, ['error list.null …/value/1']],
    [
      'another type in a list',
      { fact: 'kind', operator: 'in', value: ['x', 5] },
      ['error value.type …/value/1'],
    ],
    [
      'a list that is a fact',
      { fact: 'kind', operator: 'in', value: { fact: 'company' } },
      ['error list.fact …/operator'],
    ],
    [
      'a fact for a list, sides exchanged',
      { fact: 'kind', operator: 'swap:in', value: 'x' },
      ['note operator.decorated …/operator', 'error list.fact …/operator'],
    ],
    [
      'facts of two types',
      { fact: 'amount', operator: 'equal', value: { fact: 'months' } },
      ['error rule.problem …'],
    ],
  ])('%s', (_, condition, expected) => {
    expect(reported(condition)).toEqual(expected)
    expect(read(ruleOf(condition)).rules).toEqual([])
  })
})
