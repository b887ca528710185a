import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { applyBaseline, type FindingState } from '../../src/follow-up/apply-baseline.ts'
import { createBaseline } from '../../src/follow-up/baseline.ts'
import { digest, finding, key, name, runs } from './findings.ts'

const accepted = { acceptedBy: '周局长', at: '2026-01-01', reason: '上线前存量' }
const baseline = createBaseline({ findings: [finding(1)] }, accepted)

describe('a finding that was accepted at go-live', () => {
  it.each<{
    name: string
    now: Partial<Finding> & { state?: FindingState }
    state: string
    reopened: string[]
  }>([
    { name: 'is in the baseline', now: {}, state: 'baseline', reopened: [] },
    {
      name: 'stays there while months go by and money adds up',
      now: { periods: ['2025-11', '2025-12'], amountAtRisk: { fen: 99_999, basis: 'exact' } },
      state: 'baseline',
      reopened: [],
    },
    { name: 'stays there when it is less grave', now: { severity: 'info' }, state: 'baseline', reopened: [] },
    {
      name: 'leaves it with other evidence',
      now: { evidenceDigest: digest('other') },
      state: 'changed',
      reopened: ['evidence'],
    },
    {
      name: 'leaves it when it becomes graver',
      now: { severity: 'block' },
      state: 'changed',
      reopened: ['severity'],
    },
    {
      name: 'outside the baseline keeps the state that the previous run gives it',
      now: { evidenceDigest: digest('other'), state: 'unchanged' },
      state: 'unchanged',
      reopened: ['evidence'],
    },
    {
      name: 'in the baseline is baseline whatever the previous run',
      now: { state: 'new' },
      state: 'baseline',
      reopened: [],
    },
  ])('$name', ({ now, state, reopened }) => {
    const { findings, counts } = applyBaseline([{ ...finding(1), ...now }], baseline)
    expect(findings).toMatchObject([{ state, baseline: { ...accepted, reopened } }])
    expect(counts).toEqual({
      baseline: reopened.length === 0 ? 1 : 0,
      reopened: reopened.length === 0 ? 0 : 1,
      other: 0,
    })
  })
})

describe('a baseline', () => {
  it('leaves other findings alone and says what it no longer finds', () => {
    const { findings, counts, gone } = applyBaseline([finding(2)], baseline)
    expect(findings).toMatchObject([{ state: 'new', baseline: null }])
    expect(counts).toEqual({ baseline: 0, reopened: 0, other: 1 })
    expect(gone).toEqual(baseline.findings)
  })

  it('of a run, over that run, leaves nothing outside; applied twice it is applied once', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const made = createBaseline({ findings: run }, accepted)
        const once = applyBaseline(run, made)
        expect(once.counts).toEqual({ baseline: run.length, reopened: 0, other: 0 })
        expect(applyBaseline(once.findings, made)).toEqual(once)
      }),
    )
  })

  it('of one run, over another, hides and invents nothing; every finding is counted once', () => {
    fc.assert(
      fc.property(runs, runs, (then, now) => {
        const { findings, counts, gone } = applyBaseline(now, createBaseline({ findings: then }, accepted))
        expect(findings.map(({ state: _, baseline: __, ...rest }) => rest)).toEqual(now)
        expect(counts.baseline + counts.reopened + counts.other).toBe(now.length)
        expect(counts.baseline + counts.reopened + gone.length).toBe(then.length)
      }),
    )
  })

  it('made with another key is refused', () => {
    expect(() => applyBaseline([finding(1, { fingerprint: name(1, key) })], baseline)).toThrow(
      expect.objectContaining({
        code: 'follow-up.key',
        facts: expect.objectContaining({ against: 'baseline' }),
      }),
    )
  })
})
