import { describe, expect, it } from 'vitest'
import { createBaseline, parseBaseline } from '../../src/follow-up/baseline.ts'
import { parseDispositions } from '../../src/follow-up/disposition.ts'
import { parseWaivers } from '../../src/follow-up/waiver.ts'
import { isHeduiError } from '../../src/model/error.ts'
import { digest, finding, key, name } from './findings.ts'

/** The problems that reading `input` meets, as `place code`. */
function problems(read: (input: unknown) => unknown, input: unknown): string[] {
  try {
    read(input)
    return []
  } catch (error) {
    if (!isHeduiError(error) || error.code !== 'follow-up.document') throw error
    expect(error.message).toMatch(/^not usable as .+\.$/)
    return (error.facts.problems as { at: string; code: string }[]).map(({ at, code }) => `${at} ${code}`)
  }
}

const waiver = {
  fingerprint: name(1),
  reason: '监护人代领',
  approvedBy: '李科长',
  approvedAt: '2025-12-05',
  expires: '2026-06-30',
  evidenceDigest: digest('seen'),
}
const { reason: _, ...unreasoned } = waiver
const { expires: __, ...endless } = waiver
const { approvedBy: ___, ...nobodys } = waiver

describe('waivers are read when people made them whole', () => {
  it.each<{ name: string; input: unknown; finds: string[] }>([
    { name: 'a list', input: [waiver], finds: [] },
    { name: 'with a key', input: [{ ...waiver, fingerprint: name(1, key) }], finds: [] },
    { name: 'that allows block', input: [{ ...waiver, allowBlock: true }], finds: [] },
    { name: 'no list', input: waiver, finds: [' type'] },
    { name: 'nothing', input: undefined, finds: [' missing'] },
    { name: 'without a reason', input: [unreasoned], finds: ['[0].reason missing'] },
    { name: 'with a blank reason', input: [{ ...waiver, reason: ' \t' }], finds: ['[0].reason blank'] },
    { name: 'without an approver', input: [waiver, nobodys], finds: ['[1].approvedBy missing'] },
    { name: 'without an end', input: [endless], finds: ['[0].expires missing'] },
    { name: 'with null for an end', input: [{ ...waiver, expires: null }], finds: ['[0].expires type'] },
    {
      name: 'with an end beyond all days',
      input: [{ ...waiver, expires: '9999-12-31' }],
      finds: ['[0].expires open-ended'],
    },
    { name: 'for ten years to the day', input: [{ ...waiver, expires: '2035-12-05' }], finds: [] },
    {
      name: 'for ten years and a day',
      input: [{ ...waiver, expires: '2035-12-06' }],
      finds: ['[0].expires open-ended'],
    },
    {
      name: 'that ends on the day of approval',
      input: [{ ...waiver, expires: '2025-12-05' }],
      finds: ['[0].expires before-approval'],
    },
    { name: 'that ends on the day after', input: [{ ...waiver, expires: '2025-12-06' }], finds: [] },
    {
      name: 'with days that do not exist',
      input: [{ ...waiver, approvedAt: '2025-02-30', expires: '2026-6-1' }],
      finds: ['[0].approvedAt day', '[0].expires day'],
    },
    {
      name: 'with the start of a fingerprint, as it is printed',
      input: [{ ...waiver, fingerprint: name(1).slice(0, 12) }],
      finds: ['[0].fingerprint fingerprint'],
    },
    {
      name: 'with a key nobody knows',
      input: [{ ...waiver, until: '2026-01-01' }],
      finds: ['[0] key'],
    },
  ])('$name', ({ input, finds }) => {
    expect(problems(parseWaivers, input)).toEqual(finds)
  })
})

const disposition = { fingerprint: name(1), outcome: 'confirmed', actor: '王', at: '2026-01-08' }

describe('dispositions are read', () => {
  it.each<{ name: string; told: object; finds: string[] }>([
    { name: 'with what is needed', told: {}, finds: [] },
    {
      name: 'with everything',
      told: {
        rule: 'paid-after-death',
        reasonCode: 'D1',
        at: '2026-01-08T09:30:00',
        evidence: ['退款回单 3 号'],
        recoveredFen: 10_000,
        expires: '2026-12-31',
      },
      finds: [],
    },
    { name: 'with a time without seconds', told: { at: '2026-01-08T09:30' }, finds: [] },
    { name: 'not with an hour that is none', told: { at: '2026-01-08T24:00' }, finds: ['[0].at moment'] },
    { name: 'not with a time of elsewhere', told: { at: '2026-01-08T09:30Z' }, finds: ['[0].at moment'] },
    { name: 'not with an unknown outcome', told: { outcome: 'closed' }, finds: ['[0].outcome value'] },
    { name: 'not without an actor', told: { actor: '' }, finds: ['[0].actor blank'] },
    { name: 'not with yuan and cents', told: { recoveredFen: 12.5 }, finds: ['[0].recoveredFen type'] },
    { name: 'not with a negative sum', told: { recoveredFen: -1 }, finds: ['[0].recoveredFen type'] },
  ])('$name', ({ told, finds }) => {
    expect(problems(parseDispositions, [{ ...disposition, ...told }])).toEqual(finds)
  })
})

describe('a baseline', () => {
  const accepted = { acceptedBy: '周局长', at: '2026-01-01', reason: '上线前存量，逐户复核中' }
  const run = { findings: [finding(2), finding(1, { severity: 'block' })] }

  it('is the findings of a run, in no order of theirs, without personal data', () => {
    const baseline = createBaseline(run, accepted)
    expect(baseline).toEqual(createBaseline({ findings: [...run.findings].reverse() }, accepted))
    expect(baseline).toMatchObject(accepted)
    expect(baseline.findings).toHaveLength(2)
    expect(JSON.stringify(baseline)).not.toContain('3415')
  })

  it('is read back as it was written', () => {
    const baseline = createBaseline(run, accepted)
    expect(parseBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline)
  })

  it('is not made without a person, a day and a reason', () => {
    expect(
      problems(() => createBaseline(run, { acceptedBy: '', at: '2026-13-01', reason: ' ' }), null),
    ).toEqual(['acceptedBy blank', 'at day', 'reason blank'])
  })

  it('holds every finding once', () => {
    const baseline = createBaseline(run, accepted)
    expect(() =>
      parseBaseline({ ...baseline, findings: [...baseline.findings, baseline.findings[0]] }),
    ).toThrow(expect.objectContaining({ code: 'follow-up.twice' }))
  })
})

it('says where each problem is and what to do', () => {
  const input = [
    { ...waiver, expires: '9999-12-31' },
    { ...waiver, reason: '' },
    { ...waiver, x: 1 },
  ]
  expect(() => parseWaivers(input)).toThrow(
    'not usable as waivers: [0].expires must be within ten years of the approval: nothing is set aside without end; [1].reason must not be blank; [2] has keys without a meaning (x).',
  )
})
