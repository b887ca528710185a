import { describe, expect, it } from 'vitest'
import { type DifferenceCode, importRules } from '../../src/index.ts'
import { context, imported, read, ruleOf } from './trial.ts'

describe('what is said otherwise', () => {
  it.each<[string, unknown, unknown, readonly DifferenceCode[]]>([
    [
      'a comparison',
      { fact: 'count', operator: 'equal', value: 3, name: 'three', priority: 1 },
      { fact: 'count', operator: 'equal', value: 3 },
      [],
    ],
    [
      'a priority',
      { fact: 'count', operator: 'equal', value: 3, priority: 9 },
      { fact: 'count', operator: 'equal', value: 3 },
      ['rule.priority'],
    ],
    [
      'two groups in one',
      { any: [{ fact: 'flag', operator: 'equal', value: true }], all: [{ fact: 'nowhere' }] },
      { any: [{ fact: 'flag', operator: 'equal', value: true }] },
      ['condition.keys'],
    ],
    [
      'a name',
      { condition: 'known' },
      { all: [{ fact: 'flag', operator: 'equal', value: true }] },
      ['condition.inlined'],
    ],
    [
      'not',
      { not: { fact: 'flag', operator: 'equal', value: true } },
      { not: { fact: 'flag', operator: 'equal', value: true } },
      ['unknown.passes'],
    ],
    [
      'notEqual',
      { fact: 'kind', operator: 'notEqual', value: 'x' },
      { fact: 'kind', operator: 'notEqual', value: 'x' },
      ['unknown.passes'],
    ],
    [
      'notIn',
      { fact: 'kind', operator: 'notIn', value: ['x'] },
      { fact: 'kind', operator: 'notIn', value: ['x'] },
      ['unknown.passes'],
    ],
    [
      'an amount',
      { fact: 'amount', operator: 'lessThan', value: 500 },
      { fact: 'amount', operator: 'lessThan', value: 500 },
      ['value.fen'],
    ],
    [
      'a date',
      { fact: 'day', operator: 'lessThan', value: '2025-01' },
      { fact: 'day', operator: 'lessThan', value: '2025-01' },
      ['value.date'],
    ],
    [
      'two facts in order',
      { fact: 'count', operator: 'lessThan', value: { fact: 'months' } },
      { fact: 'count', operator: 'lessThan', value: { fact: 'months' } },
      ['unknown.order'],
    ],
    [
      'not:',
      { fact: 'count', operator: 'not:greaterThan', value: 3 },
      { not: { fact: 'count', operator: 'greaterThan', value: 3 } },
      ['operator.decorated', 'unknown.passes'],
    ],
    [
      'swap:',
      { fact: 'count', operator: 'swap:lessThan', value: 3 },
      { fact: 'count', operator: 'greaterThan', value: 3 },
      ['operator.decorated'],
    ],
    [
      'swap:contains',
      { fact: 'kind', operator: 'swap:contains', value: ['x'] },
      { fact: 'kind', operator: 'in', value: ['x'] },
      ['operator.decorated'],
    ],
    [
      'someValue:',
      { fact: 'count', operator: 'someValue:greaterThan', value: [3, 5] },
      {
        any: [
          { fact: 'count', operator: 'greaterThan', value: 3 },
          { fact: 'count', operator: 'greaterThan', value: 5 },
        ],
      },
      ['operator.decorated', 'rule.problem'],
    ],
    [
      'everyValue:',
      { fact: 'kind', operator: 'not:everyValue:notEqual', value: ['x', 'y'] },
      {
        not: {
          all: [
            { fact: 'kind', operator: 'notEqual', value: 'x' },
            { fact: 'kind', operator: 'notEqual', value: 'y' },
          ],
        },
      },
      ['operator.decorated', 'unknown.passes', 'unknown.passes'],
    ],
    [
      'known',
      { fact: 'kind', operator: 'known', value: true },
      { fact: 'kind', operator: 'known', value: true },
      ['rule.problem'],
    ],
  ])('%s', (_, condition, expected, codes) => {
    expect(imported(condition)).toEqual(expected)
    const { report } = read(ruleOf(condition))
    expect(report.map(({ code }) => code).filter((code) => code !== 'fact.missing')).toEqual(codes)
    expect(report.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('a path and params, where it is said which fact they stand for', () => {
    const leaf = { fact: 'account', operator: 'equal', value: 'x', path: '$.company', params: { year: 2025 } }
    const reads = { 'account({"year":2025})$.company': 'company' }
    const { rules, report } = importRules([ruleOf(leaf)], { ...context, reads })
    expect(rules[0]?.conditions).toEqual({ all: [{ fact: 'company', operator: 'equal', value: 'x' }] })
    expect(report.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['fact.read', '/0/conditions/all/0'],
      ['fact.missing', '/0/conditions'],
    ])
  })
})
