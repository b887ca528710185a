import type { Check, Condition } from '@hedui/core'
import { describe, expect, it } from 'vitest'
import { exportRules, factValues } from '../../src/index.ts'
import { datasetOf, model } from '../model.ts'
import { fired } from '../stock.ts'

const facts = {
  amount: { type: 'fen', node: { fact: 'a', of: 'subject' } },
  ended: { type: 'date', node: { fact: 'ended', of: 'subject' } },
  twice: { type: 'fen', node: { add: [{ fact: 'amount' }, { fact: 'amount' }] } },
} as const
const write = (rule: Condition) =>
  exportRules(
    { subject: 'subject', facts, rules: { rule }, options: { limit: 5, kinds: ['x'] } },
    { graph: model },
  )
const codes = (rule: Condition) => write(rule).report.map(({ code, pointer }) => `${code} ${pointer}`)

describe('an exported rule', () => {
  it.each<[string, Condition, unknown]>([
    [
      'stays as it is where null does not fire',
      { fact: 'amount', operator: 'lessThan', value: 5 },
      { all: [{ fact: 'amount', operator: 'lessThan', value: 5 }] },
    ],
    [
      'asks for a value where null would differ',
      { fact: 'kind', operator: 'notEqual', value: 'x' },
      {
        all: [
          { fact: 'kind', operator: 'notEqual', value: null },
          { fact: 'kind', operator: 'notEqual', value: 'x' },
        ],
      },
    ],
    [
      'asks for the other side where null would count as 0',
      { fact: 'b', operator: 'greaterThan', value: { fact: 'amount' } },
      {
        all: [
          { fact: 'amount', operator: 'notEqual', value: null },
          { fact: 'b', operator: 'greaterThan', value: { fact: 'amount' } },
        ],
      },
    ],
    [
      'has its not turned into the opposite',
      {
        not: {
          any: [
            { fact: 'amount', operator: 'lessThan', value: 5 },
            { fact: 'flag', operator: 'equal', value: true },
          ],
        },
      },
      {
        all: [
          { fact: 'amount', operator: 'greaterThanInclusive', value: 5 },
          {
            all: [
              { fact: 'flag', operator: 'notEqual', value: null },
              { fact: 'flag', operator: 'notEqual', value: true },
            ],
          },
        ],
      },
    ],
    [
      'has its options written in',
      { fact: 'amount', operator: 'lessThan', value: { option: 'limit' } },
      { all: [{ fact: 'amount', operator: 'lessThan', value: 5 }] },
    ],
  ])('%s', (_, rule, expected) => {
    expect(write(rule).rules).toEqual([{ name: 'rule', conditions: expected, event: { type: 'rule' } }])
  })

  it('tells what it needs and what is lost', () => {
    expect(codes({ not: { fact: 'ended', operator: 'lessThan', value: { asOf: true } } })).toEqual([
      'export.unknown /rule',
      'export.absent /rule/not',
      'export.fact /rule/not',
      'export.fact /rule/not',
    ])
    expect(
      codes({
        atLeast: 2,
        of: [
          { fact: 'amount', operator: 'in', value: [1] },
          { fact: 'kind', operator: 'in', value: { option: 'kinds' } },
        ],
      }),
    ).toEqual(['export.unknown /rule', 'export.quorum /rule', 'export.option /rule/of/1'])
    expect(Object.keys(write({ fact: 'twice', operator: 'known', value: true }).facts)).toEqual(['fact1'])
  })

  it('comes with the facts of each row, null where nothing is known', () => {
    const exported = write({
      all: [
        { fact: 'twice', operator: 'greaterThan', value: 5 },
        { fact: 'day', operator: 'lessThan', value: '2025-02-01' },
        { fact: 'since', operator: 'equal', value: '2025-01' },
        { fact: 'flag', operator: 'equal', value: true },
        { fact: 'who', operator: 'equal', value: '张 三' },
        { fact: 'ended', operator: 'lessThan', value: '2025-01-01' },
      ],
    })
    const dataset = datasetOf([
      { a: 3, day: '2025-01-31', since: '2025-01', flag: true, who: '张三', ended: '2024-12-31' },
      { a: null, day: '2025-01', since: '2025', flag: null, who: null, ended: null },
    ])
    expect(factValues(exported, dataset, { asOf: '2025-12-31' })).toEqual([
      {
        'twice.least': 6,
        'day.most': '2025-01-31',
        since: '2025-01',
        flag: true,
        who: '张三',
        'ended.most': '2024-12-31',
      },
      {
        'twice.least': null,
        'day.most': '2025-01-31',
        since: null,
        flag: null,
        who: null,
        'ended.most': null,
      },
    ])
  })

  it.each<[string, Condition, string]>([
    ['an empty group', { all: [] }, 'rule.empty'],
    ['a name that is not defined', { condition: 'nowhere' }, 'rule.condition'],
    [
      'an option that is not set',
      { fact: 'amount', operator: 'equal', value: { option: 'nowhere' } },
      'rule.option',
    ],
  ])('is not made of %s', (_, rule, code) => {
    expect(() => write(rule)).toThrow(expect.objectContaining({ code }))
  })
})

it('a check is one rule by its id, its options at their defaults unless given', async () => {
  const check = {
    id: 'dear',
    subject: 'subject',
    facts,
    conditions: { fact: 'amount', operator: 'greaterThan', value: { option: 'limit' } },
    options: { limit: { type: 'fen', default: 5 } },
  } as unknown as Check
  const dataset = datasetOf([{ a: 4 }, { a: 6 }])
  for (const [options, expected] of [
    [undefined, [[], ['dear']]],
    [{ limit: 3 }, [['dear'], ['dear']]],
  ] as const) {
    const exported = exportRules(check, { graph: model, ...(options && { options }) })
    expect(await fired(exported.rules, factValues(exported, dataset, { asOf: '2025-12-31' }))).toEqual(
      expected,
    )
  }
})
