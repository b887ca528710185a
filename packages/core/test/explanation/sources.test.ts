import { describe, expect, it } from 'vitest'
import type { ExplainedComparison } from '../../src/explanation/tree/nodes.ts'
import type { Condition } from '../../src/expression/node.ts'
import { greaterThan, host, lessThan, parameter } from '../../src/expression/term.ts'
import type { Parameter } from '../../src/parameters/parameter.ts'
import { claim, datasetOf, type World } from '../engine/claims.ts'
import { rowOf, ruleOf } from './rule.ts'

const explained = (conditions: Condition, world: World = {}, more: Parameters<typeof rowOf>[2] = {}) =>
  rowOf(datasetOf(world), ruleOf({ conditions }), more)
const compared = (conditions: Condition, world: World) =>
  explained(conditions, world).condition as ExplainedComparison

describe('rows at the end of a path', () => {
  const cheap = claim.many('items').where((item) => lessThan(item.value, 5))
  const world: World = { claim: {}, items: [{ value: 1 }, { value: 9 }, {}] }

  it('count surely or possibly, and say why', () => {
    const { left, margin } = compared(greaterThan(cheap.count(), 1), world)
    expect(left).toMatchObject({
      kind: 'aggregate',
      take: 'count',
      value: { state: 'between', least: 1, greatest: 2 },
      surely: 1,
      possibly: 1,
      more: 0,
      missing: [],
      related: [
        { counts: 'surely', place: { file: '(item)', row: 1 }, because: null },
        { counts: 'possibly', place: { row: 3 }, because: { kind: 'compare', truth: 'unknown' } },
      ],
    })
    expect(margin).toMatchObject({ least: 0, greatest: 1 })
  })

  it('are listed up to twenty, the rest counted', () => {
    const items = Array.from({ length: 50 }, () => ({ value: 1 }))
    const { left } = compared(greaterThan(cheap.count(), 1), { items })
    expect(left).toMatchObject({ surely: 50, more: 30 })
    expect('related' in left && left.related).toHaveLength(20)
  })

  it('may be incomplete: which register, where and when', () => {
    const { left } = compared(greaterThan(cheap.count(), 1), { ...world, covered: ['items'] })
    expect(left).toMatchObject({
      value: { state: 'between', least: 1, greatest: null },
      missing: [{ register: 'more-items', area: null, from: '2025-12-31', to: '2025-12-31', covered: false }],
    })
  })
})

describe('a parameter', () => {
  const standard: Parameter = {
    id: 'standard',
    title: { zh: '保障标准', en: 'standard' },
    type: 'fen',
    entries: [
      { area: '331122', from: '2024-07-01', to: '2025-06-30', value: 90_000, source: '县民〔2024〕1号' },
      { area: '331122', from: '2025-07-01', to: null, value: 95_000, source: 'made up', synthetic: true },
    ],
  }
  const limit = parameter('fen', 'standard', { on: claim.day, area: claim.township })
  const input = { parameters: [standard] }
  const asked = (one: World['claim']) =>
    explained(lessThan(claim.a, limit), { claim: { a: 94_000, township: '331122001', ...one } }, input)

  it('cites the entry that was in force', () => {
    expect(asked({ day: '2025-06-30' }).condition).toMatchObject({
      truth: 'false',
      margin: { least: 4_000 },
      right: {
        kind: 'parameter',
        parameter: 'standard',
        area: '331122001',
        entries: [
          {
            from: '2024-07-01',
            to: '2025-06-30',
            value: 90_000,
            source: '县民〔2024〕1号',
            synthetic: false,
          },
        ],
      },
    })
    expect(asked({ day: '2025-07-01' }).condition).toMatchObject({
      truth: 'true',
      right: { entries: [{ from: '2025-07-01', to: null, synthetic: true }] },
    })
  })

  it('that nobody set blocks, and the locality can say', () => {
    expect(asked({ day: '2024-06-30' }).blocking).toMatchObject({
      facts: [
        {
          kind: 'parameter',
          name: 'standard',
          of: '331122001 2024-06-30',
          suppliers: [{ register: null, title: { en: 'the locality (configuration)' } }],
          answers: [
            { truth: 'false', from: null, to: 94_000 },
            { truth: 'true', from: 94_001, to: null },
          ],
        },
      ],
      sets: [['1']],
    })
  })
})

describe('a host fact', () => {
  const condition = greaterThan(host('count', 'visits'), 2)
  it('is shown as the host gives it', () => {
    expect(explained(condition, {}, { hostFacts: { visits: () => 5 } }).condition).toMatchObject({
      truth: 'true',
      left: { kind: 'host', host: 'visits', value: { least: 5 } },
    })
  })
  it('that the host does not give blocks, and the host can say', () => {
    expect(explained(condition, {}, { hostFacts: { visits: () => null } }).blocking?.facts).toMatchObject([
      {
        kind: 'host',
        name: 'visits',
        answers: [
          { truth: 'false', to: 2 },
          { truth: 'true', from: 3 },
        ],
      },
    ])
  })
  it('is asked of the same subject as in the run', () => {
    const asked: string[] = []
    const visits = ({ id }: { readonly id: string }) => asked.push(id)
    rowOf(
      datasetOf({ claims: [{}, {}, {}] }),
      ruleOf({ conditions: condition }),
      { hostFacts: { visits } },
      2,
    )
    expect(new Set(asked)).toEqual(new Set(['2']))
  })
})
