import { describe, expect, it } from 'vitest'
import type { Condition, Expression } from '../../src/expression/node.ts'
import { row } from '../../src/expression/row.ts'
import {
  add,
  addMonths,
  age,
  all,
  any,
  asOf,
  atLeast,
  choose,
  coalesce,
  constant,
  equal,
  greaterThan,
  holds,
  host,
  isIn,
  isNotIn,
  known,
  lessThan,
  monthsBetween,
  mul,
  mulDiv,
  named,
  not,
  parameter,
  type Term,
  term,
  truthOf,
} from '../../src/expression/term.ts'
import { graph } from '../../src/model/graph.ts'

const p = row(graph.entities, 'payment', 'subject')
const amount = term('fen', { fact: 'amount' })
const limit: Term<'option'> = term('option', { option: 'limit' })

describe('conditions are json-rules-engine documents', () => {
  it.each<[string, Condition, unknown]>([
    [
      'a fact and a literal',
      greaterThan(amount, 100),
      { fact: 'amount', operator: 'greaterThan', value: 100 },
    ],
    [
      'two facts',
      lessThan(amount, term('fen', { fact: 'due' })),
      { fact: 'amount', operator: 'lessThan', value: { fact: 'due' } },
    ],
    [
      'an option',
      greaterThan(amount, limit),
      { fact: 'amount', operator: 'greaterThan', value: { option: 'limit' } },
    ],
    [
      'a field of a row',
      equal(p.layer, 'settled'),
      { fact: { fact: 'layer', of: 'subject' }, operator: 'equal', value: 'settled' },
    ],
    ['a list', isIn(term('code', { fact: 'kind' }), ['a']), { fact: 'kind', operator: 'in', value: ['a'] }],
    [
      'a list that is an option',
      isNotIn(term('code', { fact: 'kind' }), limit),
      { fact: 'kind', operator: 'notIn', value: { option: 'limit' } },
    ],
    ['knowledge', known(amount), { fact: 'amount', operator: 'known', value: true }],
    ['a truth', holds(term('truth', { fact: 'flag' })), { fact: 'flag', operator: 'equal', value: true }],
    ['all, any, not', all(any(not(named('x')))), { all: [{ any: [{ not: { condition: 'x' } }] }] }],
    [
      'at least',
      atLeast(2, named('x'), named('y')),
      { atLeast: 2, of: [{ condition: 'x' }, { condition: 'y' }] },
    ],
  ])('%s', (_, condition, document) => {
    expect(JSON.parse(JSON.stringify(condition))).toEqual(document)
  })
})

describe('expressions are plain data', () => {
  const of = (fact: string) => ({ fact, of: 'subject' })

  it.each<[string, Term, Expression]>([
    [
      'a literal takes the unit of what it stands beside',
      add(p.amount, 5),
      { add: [of('amount'), { value: 5, type: 'fen' }] },
    ],
    ['a factor is a number', mul(p.amount, 3), { mul: [of('amount'), { value: 3, type: 'count' }] }],
    ['an option', addMonths(p.month, limit), { addMonths: [of('month'), { option: 'limit' }] }],
    [
      'months',
      monthsBetween(p.month, '2025-12'),
      { monthsBetween: [of('month'), { value: '2025-12', type: 'month' }] },
    ],
    ['the day of the run', age(p.paidAt, asOf), { age: [of('paidAt'), { asOf: true }] }],
    [
      'a choice',
      choose(named('x'), p.amount, 0),
      { if: [{ condition: 'x' }, of('amount'), { value: 0, type: 'fen' }] },
    ],
    ['the first known', coalesce(p.amount, 0), { coalesce: [of('amount'), { value: 0, type: 'fen' }] }],
    [
      'a fraction',
      mulDiv(p.amount, 1, 3, 'down'),
      { mulDiv: [of('amount'), { value: 1, type: 'count' }, { value: 3, type: 'count' }], rounding: 'down' },
    ],
    ['a truth', truthOf(named('x')), { truth: { condition: 'x' } }],
    ['a constant', constant('code', 'x'), { value: 'x', type: 'code' }],
    [
      'a figure of the law',
      parameter('fen', 'dibao.standard', { on: p.month }),
      { parameter: 'dibao.standard', on: of('month') },
    ],
    ['a fact of the host', host('fen', 'wage'), { host: 'wage', type: 'fen' }],
  ])('%s', (_, { node }, expected) => {
    expect(node).toEqual(expected)
  })
})
