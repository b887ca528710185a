import type { Expression, FieldType } from '@hedui/core'
import { describe, expect, it } from 'vitest'
import { type DifferenceCode, importRules } from '../../src/index.ts'
import { model } from '../model.ts'

const fact = (type: FieldType, name: string): { type: FieldType; node: Expression } => ({
  type,
  node: { fact: name, of: 'subject' },
})
const facts = {
  amount: fact('fen', 'a'),
  count: fact('count', 'n'),
  months: {
    type: 'count' as const,
    node: {
      monthsBetween: [
        { fact: 'since', of: 'subject' },
        { fact: 'since', of: 'subject' },
      ],
    } as Expression,
  },
  day: fact('date', 'day'),
  since: fact('month', 'since'),
  flag: fact('truth', 'flag'),
  kind: fact('code', 'kind'),
  company: fact('code', 'other'),
}
const conditions = {
  known: { all: [{ fact: 'flag', operator: 'equal', value: true }] },
  circle: { any: [{ condition: 'circle' }] },
}
const context = { subject: 'subject', facts, conditions, graph: model }
const read = (...documents: readonly unknown[]) => importRules(documents, context)
const ruleOf = (condition: unknown) => ({ conditions: { all: [condition] }, event: { type: 'hit' } })
/** What is reported of one condition, notes about all facts left out. */
const reported = (condition: unknown) =>
  read(ruleOf(condition))
    .report.filter(({ code }) => code !== 'fact.missing')
    .map(({ code, level, pointer }) => `${level} ${code} ${pointer.replace('/0/conditions/all/0', '…')}`)
const imported = (condition: unknown) => {
  const { rules } = read(ruleOf(condition))
  return rules[0] && 'all' in rules[0].conditions ? rules[0].conditions.all[0] : undefined
}

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

describe('a rule', () => {
  const good = { fact: 'count', operator: 'equal', value: 3 }

  it.each<[string, unknown, readonly string[]]>([
    ['that is no JSON', '{', ['error document.json /0']],
    ['that is nothing', null, ['error document.shape /0']],
    ['without an event', { conditions: { all: [good] } }, ['error document.shape /0/event']],
    ['without conditions', { event: { type: 'x' } }, ['error document.shape /0/conditions']],
  ])('%s is refused', (_, document, expected) => {
    const { rules, report } = read(document)
    expect(rules).toEqual([])
    expect(
      report
        .filter(({ code }) => code !== 'fact.missing')
        .map(({ code, level, pointer }) => `${level} ${code} ${pointer}`),
    ).toEqual(expected)
  })

  it('keeps its name and event as data, and tells of what no longer happens', () => {
    const document = {
      name: 'three',
      priority: 7,
      onSuccess: () => {},
      conditions: { all: [good] },
      event: { type: 'hit', params: { count: { fact: 'count' }, text: 'three' } },
    }
    const { rules, report } = read(ruleOf({ all: [] }), document)
    expect(rules).toEqual([{ name: 'three', index: 1, conditions: { all: [good] }, event: document.event }])
    expect(report.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['condition.empty', '/0/conditions/all/0/all'],
      ['rule.event-fact', '/1/event/params/count'],
      ['rule.handler', '/1/onSuccess'],
      ['rule.priority', '/1/priority'],
      ['fact.missing', '/1/conditions'],
    ])
  })

  it('too deep or too large is refused, not run into', () => {
    let deep: unknown = good
    for (let i = 0; i < 1000; i++) deep = { not: deep }
    const names = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `n${i}`,
        { all: [{ condition: `n${i + 1}` }, { condition: `n${i + 1}` }] },
      ]),
    )
    const large = importRules([ruleOf({ condition: 'n0' })], {
      ...context,
      conditions: { ...names, n30: good },
    })
    expect(read(ruleOf(deep)).report.map(({ code }) => code)).toContain('document.depth')
    expect(large.report.map(({ code }) => code)).toContain('document.size')
    expect([...read(ruleOf(deep)).rules, ...large.rules]).toEqual([])
  })

  it('over facts that do not hold together is an error of the caller', () => {
    const wrong = { ...facts, amount: fact('fen', 'nowhere') }
    expect(() => importRules([], { ...context, facts: wrong })).toThrow('nowhere')
  })
})
