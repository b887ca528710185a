import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FollowedFinding } from '../../src/follow-up/follow-up.ts'
import { gate } from '../../src/follow-up/gate.ts'
import type { Run } from '../../src/run/run.ts'
import { finding, runs } from './findings.ts'

const run = (findings: readonly FollowedFinding[]) => ({ findings, skipped: [] }) as unknown as Run
const roll = { programme: 'old-age', period: '2025-10' }
const waiver = {
  ...{
    reason: '已核实',
    approvedBy: '王',
    approvedAt: '2025-09-01',
    expires: '2025-12-31',
    allowBlock: true,
  },
  reopened: [],
}

describe('may a roll be submitted', () => {
  it.each([
    ['nothing was found', [], 'pass'],
    ['what calls for work this month', [finding(1, { severity: 'medium' })], 'pass'],
    ['what must be handled before it is paid', [finding(1)], 'refer'],
    ['what may not go on', [finding(1), finding(2, { severity: 'block' })], 'block'],
    ['it stands in another month', [finding(1, { severity: 'block', periods: ['2025-11'] })], 'pass'],
    ['it stands in the whole year', [finding(1, { severity: 'block', periods: ['2025'] })], 'block'],
    ['it is of another programme', [finding(1, { severity: 'block', programme: 'old-age.rural' })], 'block'],
    ['it is of another class', [finding(1, { severity: 'block', programme: 'old' })], 'pass'],
    ['it is of no programme', [finding(1, { severity: 'block', programme: null, periods: [] })], 'block'],
    ['nobody can tell', [finding(1, { severity: 'block', result: 'unknown' })], 'pass'],
    ['it is waived', [{ ...finding(1, { severity: 'block' }), waiver }], 'pass'],
    [
      'its waiver is over',
      [{ ...finding(1, { severity: 'block' }), waiver: { ...waiver, reopened: ['expired'] } }],
      'block',
    ],
  ] as [string, FollowedFinding[], string][])('%s', (_, findings, result) => {
    expect(gate(run(findings), roll).result).toBe(result)
  })

  it('says which findings stand against it, and what was not looked at', () => {
    const [high, block] = [finding(1), finding(2, { severity: 'block' })]
    const skipped = [
      { rule: 'housing-over-limit', needs: ['property'], options: [], message: { zh: '', en: '' } },
    ]
    expect(gate({ ...run([high, block]), skipped }, roll)).toEqual({
      ...roll,
      result: 'block',
      blockers: [block],
      referred: [high],
      unchecked: skipped,
    })
  })

  it('more findings never open it', () => {
    const order = ['pass', 'refer', 'block']
    fc.assert(
      fc.property(runs, runs, (some, more) => {
        const [before, after] = [some, [...some, ...more]].map((all) => gate(run(all), roll).result)
        expect(order.indexOf(after as string)).toBeGreaterThanOrEqual(order.indexOf(before as string))
      }),
    )
  })
})
