import { describe, expect, it } from 'vitest'
import { createBaseline } from '../../src/follow-up/baseline.ts'
import { followUp, isPending } from '../../src/follow-up/follow-up.ts'
import { digest, finding, name } from './findings.ts'

const run = [1, 2, 3, 4].map((n) => finding(n))
const baseline = createBaseline(
  { findings: [finding(1), finding(2, { evidenceDigest: digest('other') })] },
  { acceptedBy: '周', at: '2026-01-01', reason: '存量' },
)
const waiver = {
  fingerprint: name(3),
  reason: '已核实',
  approvedBy: '李',
  approvedAt: '2025-12-05',
  expires: '2026-06-30',
  evidenceDigest: digest('seen'),
}

describe('following a run up', () => {
  it('adds nothing where nothing is given', () => {
    expect(followUp(run, { asOf: '2025-12-31' })).toEqual({ findings: run })
  })

  it('adds the members that were asked for, and no others', () => {
    const previous = [finding(1), finding(2, { severity: 'info' })]
    const states = followUp(run, { asOf: '2025-12-31', previous }).findings
    expect(states.map(({ state }) => state)).toEqual(['unchanged', 'changed', 'new', 'new'])
    expect(states[1]?.changes).toEqual([{ what: 'severity', before: 'info', after: 'high' }])
    expect(Object.keys(states[0] ?? {})).not.toContain('waiver')
    expect(Object.keys(followUp(run, { asOf: '2025-12-31', waivers: [] }).findings[0] ?? {})).not.toContain(
      'state',
    )
  })

  it('leaves to be done what is neither in the baseline nor waived', () => {
    const all = followUp(run, {
      asOf: '2025-12-31',
      previous: run,
      baseline,
      waivers: [waiver, { ...waiver, fingerprint: name(4), expires: '2025-12-30' }],
      dispositions: [{ fingerprint: name(4), outcome: 'confirmed', actor: '王', at: '2025-12-20' }],
    })
    expect(all.findings.map((each) => [each.state, isPending(each)])).toEqual([
      ['baseline', false],
      ['unchanged', true],
      ['unchanged', false],
      ['unchanged', true],
    ])
    expect(all.baseline?.counts).toEqual({ baseline: 1, reopened: 1, other: 2 })
    expect(all.waivers?.counts).toEqual({ waived: 1, reopened: 1 })
    expect(all.dispositions?.precision).toEqual([
      { rule: 'paid-after-death', confirmed: 1, decided: 1, share: { numerator: 1, denominator: 1 } },
    ])
  })

  it('does not change the findings it was given', () => {
    const frozen = run.map((each) => Object.freeze({ ...each }))
    expect(() =>
      followUp(frozen, { asOf: '2025-12-31', previous: [], baseline, waivers: [waiver] }),
    ).not.toThrow()
    expect(frozen).toEqual(run)
  })
})
