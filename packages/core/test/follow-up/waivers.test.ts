import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyWaivers } from '../../src/follow-up/apply-waivers.ts'
import type { Waiver } from '../../src/follow-up/waiver.ts'
import { dateOfDay, dayNumber } from '../../src/values/day.ts'
import { digest, finding, key, name, runs, shuffled } from './findings.ts'

const waiver = (n: number, told: Partial<Waiver> = {}): Waiver => ({
  fingerprint: name(n),
  reason: '监护人代领，已核实协议',
  approvedBy: '李科长',
  approvedAt: '2025-12-05',
  expires: '2026-06-30',
  evidenceDigest: digest('seen'),
  ...told,
})

describe('a waiver', () => {
  const cases: {
    name: string
    told?: Partial<Waiver>
    severity?: 'block' | 'high'
    asOf?: string
    reopened: string[]
  }[] = [
    { name: 'waives its finding', reopened: [] },
    { name: 'holds on its last day', asOf: '2026-06-30', reopened: [] },
    { name: 'is over on the day after', asOf: '2026-07-01', reopened: ['expired'] },
    {
      name: 'holds for a business day before it was approved: runs are as of the month that ended',
      asOf: '2025-11-30',
      reopened: [],
    },
    {
      name: 'is reopened by other evidence',
      told: { evidenceDigest: digest('other') },
      reopened: ['evidence'],
    },
    { name: 'does not waive what blocks', severity: 'block', reopened: ['severity'] },
    {
      name: 'waives what blocks where that is recorded',
      severity: 'block',
      told: { allowBlock: true },
      reopened: [],
    },
    {
      name: 'says every reason at once',
      severity: 'block',
      asOf: '2027-01-01',
      told: { evidenceDigest: digest('other'), allowBlock: false },
      reopened: ['expired', 'evidence', 'severity'],
    },
  ]
  it.each(cases)('$name', ({ told, severity = 'high', asOf = '2025-12-31', reopened }) => {
    const { findings, counts, unused } = applyWaivers([finding(1, { severity })], [waiver(1, told)], asOf)
    expect(findings[0]?.waiver).toMatchObject({
      approvedBy: '李科长',
      expires: '2026-06-30',
      reopened,
    })
    expect(counts).toEqual(reopened.length === 0 ? { waived: 1, reopened: 0 } : { waived: 0, reopened: 1 })
    expect(unused).toEqual([])
  })

  it('of no finding is listed, and touches nothing', () => {
    const run = applyWaivers([finding(1)], [waiver(2)], '2025-12-31')
    expect(run.findings[0]?.waiver).toBeNull()
    expect(run.unused).toEqual([waiver(2)])
  })

  it('in force goes before one that is not; what it makes needless is listed', () => {
    const [stale, renewed] = [waiver(1, { expires: '2025-12-30' }), waiver(1, { reason: '续期' })]
    const run = applyWaivers([finding(1)], [stale, renewed], '2025-12-31')
    expect(run.findings[0]?.waiver).toMatchObject({ reason: '续期', reopened: [] })
    expect(run.unused).toEqual([stale])
  })

  it('shows no number that somebody wrote into its reason', () => {
    const told = { reason: '与341502195001010013同住，电话13812345678', approvedBy: '李' }
    const [marked] = applyWaivers([finding(1)], [waiver(1, told)], '2025-12-31').findings
    expect(marked?.waiver?.reason).toBe('与3415**********0013同住，电话1381***5678')
  })

  it('made with another key than the findings is refused', () => {
    expect(() =>
      applyWaivers([finding(1)], [waiver(1, { fingerprint: name(1, key) })], '2025-12-31'),
    ).toThrow(
      expect.objectContaining({
        code: 'follow-up.key',
        facts: expect.objectContaining({ against: 'waivers' }),
      }),
    )
  })

  it('is not judged as of no day', () => {
    expect(() => applyWaivers([], [], '2025-02-30')).toThrow(expect.objectContaining({ code: 'run.as-of' }))
  })
})

const waivers = fc.array(
  fc
    .record({
      n: fc.integer({ min: 0, max: 12 }),
      evidenceDigest: fc.constantFrom(digest('seen'), digest('other')),
      expires: fc.constantFrom('2025-12-30', '2025-12-31', '2026-01-01'),
      allowBlock: fc.boolean(),
      approvedBy: fc.constantFrom('甲', '乙'),
    })
    .map(({ n, ...told }) => waiver(n, told)),
  { maxLength: 12 },
)

describe('waivers', () => {
  it('applied twice are applied once', () => {
    fc.assert(
      fc.property(runs, waivers, (run, list) => {
        const once = applyWaivers(run, list, '2025-12-31')
        expect(applyWaivers(once.findings, list, '2025-12-31')).toEqual(once)
      }),
    )
  })

  it('hide no finding and invent none', () => {
    fc.assert(
      fc.property(runs, waivers, (run, list) => {
        const { findings } = applyWaivers(run, list, '2025-12-31')
        expect(findings.map(({ waiver: _, ...rest }) => rest)).toEqual(run)
      }),
    )
  })

  it('in another order mark the same', () => {
    fc.assert(
      fc.property(runs, waivers, fc.nat(), (run, list, seed) => {
        const one = applyWaivers(run, list, '2025-12-31')
        const other = applyWaivers(run, shuffled(list, seed), '2025-12-31')
        expect(other.findings).toEqual(one.findings)
        expect(other.unused.map((w) => JSON.stringify(w)).sort()).toEqual(
          one.unused.map((w) => JSON.stringify(w)).sort(),
        )
      }),
    )
  })

  it('hold on every day up to their last and on none after', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const asOf = dateOfDay(dayNumber('2026-06-30') + days)
        const { counts } = applyWaivers([finding(1)], [waiver(1)], asOf)
        expect(counts.waived).toBe(days <= 0 ? 1 : 0)
      }),
    )
  })
})
