import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDispositions } from '../../src/follow-up/apply-dispositions.ts'
import { type Disposition, outcomes } from '../../src/follow-up/disposition.ts'
import { precisionByCheck } from '../../src/follow-up/precision.ts'
import { finding, key, name, runs, shuffled } from './findings.ts'

const step = (n: number, outcome: Disposition['outcome'], told: Partial<Disposition> = {}): Disposition => ({
  fingerprint: name(n),
  outcome,
  actor: '王',
  at: '2026-01-08',
  ...told,
})

describe('the disposition of a finding', () => {
  it('is the last one by time, then by order; the history is kept', () => {
    const steps = [
      step(1, 'confirmed', { at: '2026-01-09' }),
      step(1, 'open', { at: '2026-01-08' }),
      step(1, 'recovered', { at: '2026-01-09T15:00', recoveredFen: 10_000 }),
      step(1, 'assigned', { at: '2026-01-09' }),
    ]
    const [marked] = applyDispositions([finding(1)], steps, '2026-01-31').findings
    expect(marked?.disposition).toMatchObject({ outcome: 'recovered', at: '2026-01-09T15:00' })
    expect(marked?.disposition?.history.map(({ outcome }) => outcome)).toEqual([
      'open',
      'confirmed',
      'assigned',
      'recovered',
    ])
  })

  it.each([
    { asOf: '2026-03-31', expired: false },
    { asOf: '2026-04-01', expired: true },
  ])('that expires on 2026-03-31 is expired as of $asOf: $expired', ({ asOf, expired }) => {
    const steps = [step(1, 'exempt', { expires: '2026-03-31' })]
    expect(applyDispositions([finding(1)], steps, asOf).findings[0]?.disposition).toMatchObject({ expired })
  })

  it('is null where nobody handled it; what was handled and is gone is listed', () => {
    const { findings, gone } = applyDispositions([finding(1)], [step(2, 'open')], '2026-01-31')
    expect(findings[0]?.disposition).toBeNull()
    expect(gone).toEqual([name(2)])
  })

  it('shows no number that somebody wrote', () => {
    const steps = [step(1, 'confirmed', { evidence: ['341502195001010013 的退款单'] })]
    const [marked] = applyDispositions([finding(1)], steps, '2026-01-31').findings
    expect(JSON.stringify(marked?.disposition)).not.toContain('19500101')
  })

  it('made with another key than the findings is refused', () => {
    const steps = [step(1, 'open', { fingerprint: name(1, key) })]
    expect(() => applyDispositions([finding(1)], steps, '2026-01-31')).toThrow(
      expect.objectContaining({ code: 'follow-up.key' }),
    )
  })

  it('does not depend on the order in which steps of different moments are given', () => {
    const steps = fc.uniqueArray(
      fc.record({
        n: fc.integer({ min: 0, max: 3 }),
        outcome: fc.constantFrom(...outcomes),
        day: fc.nat(27),
      }),
      { selector: ({ day }) => day },
    )
    fc.assert(
      fc.property(runs, steps, fc.nat(), (run, list, seed) => {
        const all = list.map(({ n, outcome, day }) =>
          step(n, outcome, { at: `2026-01-${String(day + 1).padStart(2, '0')}` }),
        )
        const once = applyDispositions(run, all, '2026-01-31')
        expect(applyDispositions(run, shuffled(all, seed), '2026-01-31')).toEqual(once)
        expect(applyDispositions(once.findings, all, '2026-01-31')).toEqual(once)
      }),
    )
  })
})

describe('a finding recurs', () => {
  const later = { periods: ['2025-12', '2026-02'] }
  it.each<{ name: string; steps: Disposition[]; asOf?: string; told?: object; recurs: boolean }>([
    { name: 'when it was confirmed and a later month is found', steps: [step(1, 'confirmed')], recurs: true },
    { name: 'when it was recovered', steps: [step(1, 'recovered')], recurs: true },
    {
      name: 'when it was confirmed and then only handed on',
      steps: [step(1, 'confirmed'), step(1, 'referred', { at: '2026-01-20' })],
      recurs: true,
    },
    { name: 'not when it was no wrong', steps: [step(1, 'explained')], recurs: false },
    { name: 'not while it is being looked into', steps: [step(1, 'assigned')], recurs: false },
    {
      name: 'not when it was opened again',
      steps: [step(1, 'confirmed'), step(1, 'open', { at: '2026-01-20' })],
      recurs: false,
    },
    {
      name: 'not for the months before the disposition',
      steps: [step(1, 'confirmed')],
      told: { periods: ['2025-12', '2026-01'] },
      recurs: false,
    },
    {
      name: 'not in a run as of the day of the disposition',
      steps: [step(1, 'confirmed', { at: '2026-02-28T10:00' })],
      told: { periods: ['2026-03'] },
      recurs: false,
    },
    {
      name: 'without months, on any later day',
      steps: [step(1, 'confirmed')],
      told: { periods: [] },
      recurs: true,
    },
    {
      name: 'for a whole year only when the year is later',
      steps: [step(1, 'confirmed')],
      told: { periods: ['2026'] },
      recurs: false,
    },
    { name: 'for a later year', steps: [step(1, 'confirmed')], told: { periods: ['2027'] }, recurs: true },
  ])('$name: $recurs', ({ steps, asOf = '2026-02-28', told = later, recurs }) => {
    const [marked] = applyDispositions([finding(1, told)], steps, asOf).findings
    expect(marked?.disposition?.recurs).toBe(recurs)
  })
})

describe('the precision of a check', () => {
  const of = (...list: Disposition[]) =>
    precisionByCheck(
      list,
      [1, 2, 3, 4].map((n) => finding(n)),
    )

  it.each<{ name: string; steps: Disposition[]; confirmed: number; decided: number; share: object | null }>([
    { name: 'is none where nothing was handled', steps: [], confirmed: 0, decided: 0, share: null },
    {
      name: 'is none where nothing was decided',
      steps: [step(1, 'open'), step(2, 'assigned'), step(3, 'referred')],
      confirmed: 0,
      decided: 0,
      share: null,
    },
    {
      name: 'is confirmed of decided, in lowest terms',
      steps: [step(1, 'confirmed'), step(2, 'recovered'), step(3, 'explained'), step(4, 'exempt')],
      confirmed: 2,
      decided: 4,
      share: { numerator: 1, denominator: 2 },
    },
    {
      name: 'can be nought',
      steps: [step(1, 'false-positive')],
      confirmed: 0,
      decided: 1,
      share: { numerator: 0, denominator: 1 },
    },
    {
      name: 'counts a finding once, as it was last settled',
      steps: [step(1, 'confirmed'), step(1, 'false-positive', { at: '2026-02-01' })],
      confirmed: 0,
      decided: 1,
      share: { numerator: 0, denominator: 1 },
    },
    {
      name: 'keeps what was settled when it is handed on',
      steps: [step(1, 'confirmed'), step(1, 'referred', { at: '2026-02-01' })],
      confirmed: 1,
      decided: 1,
      share: { numerator: 1, denominator: 1 },
    },
    {
      name: 'forgets what was settled when it is opened again',
      steps: [step(1, 'confirmed'), step(1, 'open', { at: '2026-02-01' })],
      confirmed: 0,
      decided: 0,
      share: null,
    },
  ])('$name', ({ steps, confirmed, decided, share }) => {
    expect(of(...steps)).toEqual({
      checks: [{ rule: 'paid-after-death', confirmed, decided, share }],
      unattributed: 0,
    })
  })

  it('goes by the map of rules, else by the rule that a disposition names; the rest is counted apart', () => {
    const steps = [
      step(1, 'confirmed'),
      step(2, 'explained', { rule: 'reported-twice' }),
      step(3, 'confirmed'),
    ]
    expect(precisionByCheck(steps, new Map([[name(1), 'paid-after-death']]))).toEqual({
      checks: [
        { rule: 'paid-after-death', confirmed: 1, decided: 1, share: { numerator: 1, denominator: 1 } },
        { rule: 'reported-twice', confirmed: 0, decided: 1, share: { numerator: 0, denominator: 1 } },
      ],
      unattributed: 1,
    })
  })

  it('is never above one, and every finding handled is counted or unattributed', () => {
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(...outcomes)).map(([n, o]) => step(n, o)),
    )
    fc.assert(
      fc.property(steps, (list) => {
        const { checks, unattributed } = of(...list)
        const handled = new Set(list.map(({ fingerprint }) => fingerprint)).size
        const decided = checks.reduce((sum, check) => sum + check.decided, 0)
        expect(decided + unattributed).toBeLessThanOrEqual(handled)
        for (const check of checks) expect(check.confirmed).toBeLessThanOrEqual(check.decided)
      }),
    )
  })
})
