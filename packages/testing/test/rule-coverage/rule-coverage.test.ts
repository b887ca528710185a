import { paidAfterDeath } from '@hedui/checks'
import { check, createDataset } from '@hedui/core'
import { catalogue } from '@hedui/programmes-cn'
import {
  belowThresholds,
  coverageHtml,
  coverageJson,
  coverageText,
  createCoverage,
  everywhere,
  gapsOf,
  idOf,
  judgeCoverage,
  sharesOf,
} from '@hedui/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leavesOf, outcomeOf } from '../../src/rule-coverage/leaves.ts'
import { treeOf } from '../../src/rule-coverage/tree.ts'

const condition = {
  any: [
    { all: [{ fact: 'a', operator: 'equal', value: 1 }, { condition: 'shared' }] },
    { not: { fact: 'c', operator: 'lessThan', value: 3 } },
  ],
} as const
const shared = { shared: { atLeast: 1, of: [{ fact: 'b', operator: 'known', value: true }] } } as const

describe('the comparisons of a condition', () => {
  it('are found where they stand', () => {
    expect(leavesOf(condition, shared).map(({ place }) => place)).toEqual([
      'any[0].all[0]',
      'any[0].all[1].shared.of[0]',
      'any[1].not',
    ])
  })

  it('settle it as three-valued logic says', () => {
    const table: readonly (readonly [readonly (boolean | undefined)[], boolean | undefined])[] = [
      [[true, true, true], true],
      [[true, false, true], false],
      [[true, undefined, true], undefined],
      [[false, undefined, true], false],
      [[undefined, undefined, false], true],
      [[undefined, undefined, undefined], undefined],
    ]
    for (const [values, outcome] of table) expect(outcomeOf(condition, values, shared)).toBe(outcome)
  })
})

describe('the tree of a rule', () => {
  it('has its comparisons where they stand', () => {
    const leaves = leavesOf(condition, shared).map((leaf) => ({
      ...leaf,
      true: 0,
      false: 0,
      unknown: 0,
      decided: 0,
    }))
    const outline = (branches: ReturnType<typeof treeOf>): unknown =>
      branches.map(({ step, leaf, parts }) =>
        leaf ? `${step}: ${String(leaf.leaf.fact)}` : [step, outline(parts)],
      )
    const first = ['all', ['0: a', ['1', [['shared', [['of', ['0: b']]]]]]]]
    expect(outline(treeOf(leaves))).toEqual([
      [
        'any',
        [
          ['0', [first]],
          ['1', ['not: c']],
        ],
      ],
    ])
  })
})

const person = idOf(1)
const paid = (months: readonly string[], layer = 'settled') =>
  createDataset({
    catalogue,
    coverage: ['payment', 'death', 'cremation', 'members', 'roll'].map(everywhere),
    records: {
      'death@death': [{ person, date: '2025-06-03' }],
      'payment@payment': months.map((month) => ({
        beneficiary: person,
        programme: 'old-age',
        layer,
        month,
        amount: 1,
      })),
    },
  })
const watched = (...datasets: readonly ReturnType<typeof paid>[]) => {
  const coverage = createCoverage()
  for (const dataset of datasets)
    check(dataset, {
      checks: [paidAfterDeath],
      asOf: '2025-12-31',
      engine: coverage.engine(paidAfterDeath.id),
    })
  return coverage.rules()
}

describe('coverage of rules', () => {
  it('counts how every comparison came out, over all runs', () => {
    const [rule] = watched(paid(['2025-05', '2025-08']), paid(['2025-08'], 'declared'))
    expect(rule?.rows).toBe(3)
    for (const leaf of rule?.leaves ?? []) expect(leaf.true + leaf.false + leaf.unknown).toBe(3)
    const layers = rule?.leaves.find(({ leaf }) => leaf.operator === 'in')
    expect(layers).toMatchObject({ true: 2, false: 1, unknown: 0, decided: 2 })
  })

  it('names what no case has shown', () => {
    const before = gapsOf(watched(paid(['2025-08'])))
    const after = gapsOf(watched(paid(['2025-08']), paid(['2025-05'])))
    expect(after.length).toBeLessThan(before.length)
    expect(before.every(({ rule }) => rule === 'paid-after-death')).toBe(true)
  })

  it('says which shares are below what is asked for', () => {
    const shares = sharesOf(watched(paid(['2025-08'])))
    expect(belowThresholds(shares, {})).toEqual([])
    expect(belowThresholds(shares, { unknown: 1 })).toEqual([
      '0 % of the comparisons were seen unknown; 100 % were asked for',
    ])
  })

  it('is printed as a table and as a page, with nothing of it left unescaped', () => {
    const rules = watched(paid(['2025-08']))
    expect(coverageText(rules)).toContain('← never ')
    const html = coverageHtml([...rules, { rule: '<script>', rows: 0, leaves: [] }])
    expect(html).toContain('&lt;script&gt; <small>(0 rows)</small>')
    expect(html).not.toContain('<script>')
  })

  it('is printed as JSON with its shares and gaps', () => {
    const rules = watched(paid(['2025-08']))
    expect(JSON.parse(coverageJson(rules))).toEqual({ shares: sharesOf(rules), gaps: gapsOf(rules), rules })
  })

  it('must be whole, but for what is listed, and nothing may be listed that was seen', () => {
    const rules = watched(paid(['2025-08']))
    const unseen = Object.fromEntries(
      gapsOf(rules).map(({ place, never }) => [`${place}: never ${never}`, 'x']),
    )
    expect(() => judgeCoverage(rules)).toThrow('never unknown')
    expect(() => judgeCoverage(rules, unseen)).not.toThrow()
    expect(() => judgeCoverage(rules, { ...unseen, 'all[0]: never true': 'x' })).toThrow(
      'listed as unseen, but seen: all[0]: never true',
    )
  })

  it('leaves the findings as they are', () => {
    fc.assert(
      fc.property(fc.subarray(['2025-05', '2025-06', '2025-07', '2025-08']), (months) => {
        const run = (engine = {}) =>
          check(paid(months), { checks: [paidAfterDeath], asOf: '2025-12-31', ...engine }).findings
        expect(run({ engine: createCoverage().engine('x') })).toEqual(run())
      }),
    )
  })
})
