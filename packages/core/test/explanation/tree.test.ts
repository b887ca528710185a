import { describe, expect, it } from 'vitest'
import type { HostRecord } from '../../src/dataset/host.ts'
import type { ExplainedComparison } from '../../src/explanation/tree/nodes.ts'
import type { Condition } from '../../src/expression/node.ts'
import {
  add,
  age,
  all,
  atLeast,
  choose,
  daysBetween,
  equal,
  greaterThan,
  greaterThanInclusive,
  holds,
  isIn,
  known,
  lessThan,
  month,
  monthsBetween,
  mulDiv,
  not,
  term,
  truthOf,
} from '../../src/expression/term.ts'
import { claim, datasetOf, type World } from '../engine/claims.ts'
import { rowOf, ruleOf } from './rule.ts'

const explained = (conditions: Condition, world: World = {}, more: Parameters<typeof rowOf>[2] = {}) =>
  rowOf(datasetOf(world), ruleOf({ conditions }), more)
const compared = (conditions: Condition, world: World) =>
  explained(conditions, world).condition as ExplainedComparison

describe('a margin', () => {
  const cases: readonly (readonly [
    name: string,
    condition: Condition,
    claim: HostRecord,
    margin: object | null,
  ])[] = [
    ['of money is in fen', greaterThan(claim.a, 600), { a: 720 }, { type: 'fen', least: 120, greatest: 120 }],
    ['is signed', greaterThan(claim.a, 600), { a: 480 }, { type: 'fen', least: -120, greatest: -120 }],
    [
      'of days is in days',
      lessThan(claim.day, '2025-03-01'),
      { day: '2025-02-27' },
      { type: 'days', least: -2, greatest: -2 },
    ],
    [
      'of months is in months',
      greaterThanInclusive(claim.since, '2025-01'),
      { since: '2025-04' },
      { type: 'months', least: 3, greatest: 3 },
    ],
    [
      'of a count has the unit that the count is made in',
      greaterThan(monthsBetween(claim.since, month(claim.day)), 2),
      { since: '2025-01', day: '2025-06-30' },
      { type: 'count', unit: { zh: '个月', en: 'months' }, least: 3, greatest: 3 },
    ],
    [
      'has two ends where a value has',
      equal(claim.day, '2025-02-10'),
      { day: '2025-02' },
      { type: 'days', least: -9, greatest: 18 },
    ],
    ['is open where a value is', greaterThan(add(claim.a, claim.b), 600), { a: 1 }, null],
    ['of codes there is none', equal(claim.kind, 'x'), { kind: 'x' }, null],
    ['of nothing there is none', greaterThan(claim.bonus, 1), { bonus: null }, null],
  ]
  it.each(cases)('%s', (_, condition, one, margin) => {
    const found = compared(condition, { claim: one }).margin
    if (margin === null) expect(found).toBeNull()
    else expect(found).toMatchObject(margin)
  })
})

describe('a value', () => {
  it.each([
    [
      'known is exact',
      claim.day,
      { day: '2025-02-01' },
      { state: 'exact', least: '2025-02-01', greatest: '2025-02-01' },
    ],
    [
      'known to the month lies between days',
      claim.day,
      { day: '2025-02' },
      { state: 'between', least: '2025-02-01', greatest: '2025-02-28' },
    ],
    ['left blank is unknown', claim.day, {}, { state: 'unknown', least: null, greatest: null }],
    ['stated to be none is nothing', claim.ended, { ended: null }, { state: 'nothing', least: null }],
    ['of a code left blank is unknown', claim.kind, {}, { state: 'unknown', type: 'code' }],
    ['of truth is a truth', claim.flag, { flag: false }, { state: 'exact', least: false, type: 'truth' }],
  ] as const)('%s', (_, fact, one, value) => {
    expect(compared(known(fact), { claim: one }).left.value).toMatchObject(value)
  })
})

describe('conditions', () => {
  it('keep their shape, each part with its truth', () => {
    const { condition } = explained(
      all(
        atLeast(1, equal(claim.kind, 'x'), equal(claim.kind, 'y')),
        not(holds(claim.flag)),
        greaterThan(claim.a, 1),
      ),
      { claim: { kind: 'y', flag: true } },
    )
    expect(condition).toMatchObject({
      kind: 'all',
      truth: 'false',
      of: [
        { kind: 'atLeast', needed: 1, truth: 'true', of: [{ truth: 'false' }, { truth: 'true' }] },
        { kind: 'not', truth: 'false', of: { truth: 'true' } },
        { kind: 'compare', truth: 'unknown' },
      ],
    })
  })

  it('say where the value of an option comes from', () => {
    const limit = {
      type: 'count',
      title: { zh: '限额', en: 'limit' },
      unit: { zh: '人', en: 'persons' },
      default: 3,
      source: 'design',
    } as const
    const check = ruleOf({
      options: { limit },
      conditions: greaterThan(claim.n, term('option', { option: 'limit' })),
    })
    const dataset = datasetOf({ claim: { n: 4 } })
    expect(rowOf(dataset, check).condition).toMatchObject({
      right: {
        kind: 'option',
        option: { name: 'limit', from: 'default', source: 'design' },
        value: { least: 3 },
      },
      margin: { least: 1, unit: { en: 'persons' } },
    })
    expect(rowOf(dataset, check, { options: { [check.id]: { limit: 4 } } }).condition).toMatchObject({
      truth: 'false',
      right: { option: { from: 'locality', source: null }, value: { least: 4 } },
    })
  })

  it('list what a value is looked for in', () => {
    expect(compared(isIn(claim.kind, ['x', 'y']), { claim: { kind: 'z' } })).toMatchObject({
      truth: 'false',
      right: { kind: 'list', values: [{ least: 'x' }, { least: 'y' }], option: null },
    })
  })
})

describe('facts', () => {
  it('stand once each, with the expression they are made of', () => {
    const facts = {
      wait: daysBetween(claim.day, claim.until),
      years: age(claim.day, claim.until),
      either: choose(holds(claim.flag), claim.a, claim.b),
      share: mulDiv(claim.a, 1, 3, 'half-up'),
      asked: truthOf(greaterThan(claim.a, 2)),
    }
    const named = (name: keyof typeof facts) => term(facts[name].type, { fact: name })
    const check = ruleOf({
      facts,
      factTitles: { wait: { zh: '等待天数', en: 'days waited' } },
      conditions: all(
        greaterThan(named('wait') as never, 1),
        greaterThan(named('years') as never, 1),
        greaterThan(named('either') as never, named('share') as never),
        holds(named('asked') as never),
        greaterThan(named('wait') as never, 2),
      ),
    })
    const { facts: found } = rowOf(
      datasetOf({ claim: { day: '2020-01-01', until: '2025-01-02', flag: true, a: 10, b: 1 } }),
      check,
    )
    expect(Object.keys(found)).toEqual(['wait', 'years', 'either', 'share', 'asked'])
    expect(found).toMatchObject({
      wait: {
        title: { en: 'days waited' },
        value: { least: 1828 },
        unit: { en: 'days' },
        tree: { kind: 'operation', operation: 'daysBetween' },
      },
      years: { value: { least: 5 }, unit: { en: 'years' } },
      either: { value: { least: 10 }, tree: { kind: 'choice', condition: { truth: 'true' } } },
      share: { value: { least: 3 }, tree: { operation: 'mulDiv', rounding: 'half-up' } },
      asked: { value: { least: true }, tree: { kind: 'truth', condition: { truth: 'true' } } },
    })
  })

  it('cite the cell they were read from', () => {
    const check = ruleOf({
      facts: { amount: claim.a },
      conditions: { fact: 'amount', operator: 'equal', value: 1 },
    })
    expect(rowOf(datasetOf({ claims: [{ a: 2 }, { a: 1 }] }), check, {}, 1).facts.amount?.tree).toMatchObject(
      {
        kind: 'field',
        entity: 'claim',
        field: 'a',
        place: { file: '(claim)', sheet: null, row: 2, register: 'claims' },
      },
    )
  })
})
