import { describe, expect, it } from 'vitest'
import { defineCheck } from '../../src/checks/define-check.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { byRow } from '../../src/dataset/foundation.ts'
import type { HostRecords } from '../../src/dataset/host.ts'
import { Canonical } from '../../src/engine/rows/joint/canonical.ts'
import { Nodes } from '../../src/engine/rows/joint/nodes.ts'
import { reachOf } from '../../src/engine/rows/joint/reach.ts'
import { Touching } from '../../src/engine/rows/joint/touched.ts'
import type { Condition } from '../../src/expression/node.ts'
import {
  all,
  asOf,
  equal,
  greaterThan,
  holds,
  month,
  monthsBetween,
  parameter,
} from '../../src/expression/term.ts'
import { check, createDataset as openDataset } from '../../src/index.ts'
import { graph } from '../../src/model/graph.ts'
import type { CheckInput } from '../../src/run/input.ts'
import { overlay } from '../../src/run/overlay.ts'
import { everywhere } from '../dataset/batch.ts'
import { testCatalogue } from '../dataset/catalogue.ts'
import { idOf } from '../dataset/people.ts'

const dibao = { programme: 'dibao.rural', beneficiary: idOf(1), household: 'dibao:1' }
const months = ['2025-07', '2025-08', '2025-09']
const standing: HostRecords = {
  enrolment: months.map((month) => ({ ...dibao, month, declaredSize: 2 })),
  membership: months.map((month) => ({ household: 'dibao:1', person: idOf(2), month, counted: true })),
}
const given = { catalogue: testCatalogue, region: '341525', coverage: ['roll', 'members'].map(everywhere) }
const text = { zh: '测试', en: 'test' }
const described = {
  number: 'T00',
  version: '1',
  title: text,
  description: text,
  message: text,
  needs: [],
  severity: 'medium',
  tier: 'B',
  basis: [],
  innocent: [text],
  next: [text],
} as const

describe('what a case touches of a roll', () => {
  const members = (where?: Condition): Condition => ({
    fact: {
      take: 'exists',
      path: [
        { to: 'householdMonth', as: 'home' },
        { to: 'memberships', as: 'member', ...(where && { where }) },
      ],
    },
    operator: 'equal',
    value: true,
  })
  const dead: Condition = {
    fact: { fact: 'death', of: 'member', to: ['person'] },
    operator: 'known',
    value: true,
  }
  const listed = (month: string) => [{ household: 'dibao:1', person: idOf(3), month, counted: true }]
  const died = [{ person: idOf(2), date: '2025-08-11' }]

  it.each<[what: string, condition: Condition, records: HostRecords, rows: readonly number[]]>([
    ['nothing, where it looks at nothing that is laid', members(), { 'death@death': died }, []],
    [
      'the line of the month whose member list has a row more',
      members(),
      { membership: listed('2025-08') },
      [1],
    ],
    ['its own line only, of a month that was not there', members(), { membership: listed('2025-10') }, []],
    ['all lines on whose lists somebody stands who died', members(dead), { 'death@death': died }, [0, 1, 2]],
    [
      'no line, where somebody died who is on no list',
      members(dead),
      { 'death@death': [{ ...died[0], person: idOf(9) }] },
      [],
    ],
  ])('%s', (_, condition, records, rows) => {
    const dataset = byRow(overlay(createDataset({ ...given, records: standing }), { records }))
    const nodes = new Nodes()
    const written = new Canonical(nodes, {
      ...{ graph, subject: 'enrolment', facts: {}, options: {} },
      figure: (id) => id,
    }).condition(condition)
    const reach = reachOf(nodes, graph, 'enrolment', written)
    const touched = dataset && new Touching(dataset, () => true).by(reach)
    expect([...(touched ?? [-1])].sort()).toEqual(rows)
  })

  it('is any line, where blanks are filled otherwise than before', () => {
    const roll = [{ ...dibao, household: null, month: '2025-09' }]
    const registers = createDataset({ ...given, records: { 'payment@payment': roll } })
    const dataset = byRow(overlay(registers, { records: { enrolment: [{ ...dibao, month: '2025-09' }] } }))
    const reach = { entity: 'payment', further: [], asked: [] }
    expect(dataset && new Touching(dataset, () => true).by(reach)).toBeNull()
  })
})

describe('a case over registers that were checked otherwise', () => {
  const size = defineCheck({
    ...described,
    id: 'size',
    subject: 'enrolment',
    about: 'household',
    per: ['household', 'month'],
    options: { most: { type: 'count', title: text, default: 1, unit: text, source: 'design' } },
    figures: [{ id: 'limit', type: 'count', title: text, optional: true }],
    facts: (e) => ({
      household: e.household,
      month: e.month,
      size: e.declaredSize,
      limit: parameter('count', 'limit', { on: e.month }),
      ago: monthsBetween(e.month, month(asOf)),
      listed: e.to('householdMonth').many('memberships').exists(),
    }),
    conditions: (f, o) =>
      all(greaterThan(f.size, o.most), greaterThan(f.size, f.limit), greaterThan(f.ago, 0), holds(f.listed)),
    stake: () => ({ month: 'month' }),
    shows: { size: 'max' },
    evidence: (e) => [e.cite()],
  })
  const limit = (value: number): NonNullable<CheckInput['parameters']> => [
    {
      id: 'limit',
      type: 'count',
      title: text,
      entries: [{ area: '*', from: '2020-01-01', to: null, value, source: 'synthetic', synthetic: true }],
    },
  ]
  const input: CheckInput = { checks: [size], asOf: '2025-12-31', parameters: limit(1), undetermined: true }
  const others: readonly (readonly [what: string, before: CheckInput])[] = [
    ['with other options', { ...input, options: { size: { most: 5 } } }],
    ['with other figures', { ...input, parameters: limit(9) }],
    ['without figures', { ...input, parameters: [] }],
    ['as of another day', { ...input, asOf: '2024-12-31' }],
    [
      'by a check of the same conditions over other facts',
      {
        ...input,
        checks: [{ ...size, facts: { ...size.facts, size: size.facts.ago } as typeof size.facts }],
      },
    ],
    ['alike', input],
  ]
  it.each(others)('comes to what it comes to by itself: %s', (_, before) => {
    const about = (isChecked: boolean) => {
      const registers = openDataset({ ...given, records: standing })
      if (isChecked) check(registers, before)
      const laid = registers.with({
        records: { enrolment: [{ ...dibao, month: '2025-10', declaredSize: 3 }] },
      })
      const { findings, examined } = check(laid, {
        ...input,
        subjects: [{ entity: 'household', id: 'dibao:1' }],
      })
      return { findings, examined }
    }
    expect(about(true)).toEqual(about(false))
    expect(about(true).examined.size).toMatchObject({ subjects: 4, hits: 3 })
  })

  it('asks nothing that ends in an error which no row asked for meets', () => {
    const paid = defineCheck({
      ...described,
      ...{ id: 'paid', subject: 'enrolment', about: 'household', per: ['household', 'month'] },
      facts: (e) => ({
        household: e.household,
        month: e.month,
        programme: e.programme,
        paid: e
          .to('beneficiary')
          .many('payments')
          .sum((p) => p.amount),
      }),
      conditions: (f) => all(equal(f.programme, 'old-age'), greaterThan(f.paid, 0)),
      stake: () => ({ month: 'month' }),
      shows: { paid: 'max' },
      evidence: (e) => [e.cite()],
    })
    const much = { 'payment@payment': [{ beneficiary: idOf(1), month: '2025-09', amount: 9e15 }] }
    const registers = openDataset({ ...given, records: { ...standing, ...much } })
    check(registers, { checks: [paid], asOf: '2025-12-31' })
    const { examined } = check(registers.with({ records: much }), {
      ...{ checks: [paid], asOf: '2025-12-31', subjects: [{ entity: 'household', id: 'dibao:1' }] },
    })
    expect(examined.paid).toMatchObject({ subjects: 3, hits: 0 })
  })
})
