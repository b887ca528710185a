import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countyOf } from './dibao-rural/county.ts'
import { family } from './dibao-rural/household.ts'
import { asTheyWereApproved } from './guide-approved.ts'
import { everybody } from './guide-county.ts'
import { amount, argument } from './guide-example.ts'
import { edgeInZhejiang } from './guide-overlay.ts'
import { raise } from './guide-reform.ts'
import { relief } from './guide-relief.ts'
import { due, isOnDibao, wholeRoll } from './guide-review.ts'
import { amounts, paid, why } from './guide-timeline.ts'
import { outcomes, together } from './guide-together.ts'

describe('the guide', () => {
  it.each([
    'guide-example',
    'guide-relief',
    'guide-overlay',
    'guide-county',
    'guide-approved',
    'guide-timeline',
    'guide-reform',
    'guide-review',
    'guide-together',
  ])('shows %s.ts as it is', (name) => {
    const guide = readFileSync(new URL('../../../docs/guide/programmes.md', import.meta.url), 'utf8')
    const example = readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8')
    expect(guide).toContain(`\`\`\`ts\n${example}\`\`\``)
  })

  it('decides a household as it says', () => {
    expect(amount).toBe(45_000)
    expect(argument).toContain('符合条件，450.00元/月')
  })

  it('pays once, and lays the rule of a province over a programme, as it says', () => {
    expect([relief, edgeInZhejiang]).toEqual([393_000, '1+zhejiang.1'])
  })

  it('decides a county as it says', () => {
    const county = everybody(countyOf([family(60_000)], '990100'))
    expect([...county.batch]).toMatchObject([{ id: 'home:0', result: 'eligible', amountFen: 75_000 }])
    expect(county.argument?.result).toBe('eligible')
  })

  it('decides a county as it was approved as it says', () => {
    const batch = asTheyWereApproved(countyOf([family(60_000)], '990100'), '2024-09')
    expect([...batch]).toMatchObject([{ id: 'home:0', result: 'undetermined' }])
  })

  it('follows a household over time as it says', () => {
    expect(amounts).toEqual([
      ['2024-08', 135_000],
      ['2024-10', 90_000],
      ['2025-01', 45_000],
    ])
    expect(why).toContain('计入人数：3 → 2')
    expect(paid.overpaidFen).toEqual([45_000, 45_000])
  })

  it('decides several programmes together as it says', () => {
    expect(outcomes).toEqual([
      ['rigid-expenditure', 'refused'],
      ['old-age', 'given'],
      ['dibao.urban', 'given'],
    ])
    expect(together).toContain('高龄津贴（widow）：符合条件，100.00元/月')
  })

  it('simulates a reform as it says', () => {
    const { effects, before, after } = raise(countyOf([family(60_000)], '990100'), 50_000)
    expect([effects.gains, before.mostFen, after.mostFen]).toEqual([1, 75_000, 90_000])
  })

  it('looks again as it says', () => {
    const county = countyOf([family(60_000)], '990100')
    expect(due).toMatchObject([{ id: 'home:0', by: '2024-09-01', isLate: true }])
    expect(wholeRoll(county)).toMatchObject({ missed: 1, stop: 0 })
    expect(isOnDibao(county, '0/head')).toMatchObject([{ verdict: 'unknown' }])
  })
})
