import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnEngine, type Job } from '../../src/engine/engine.ts'
import { isHeduiError } from '../../src/model/error.ts'
import { check } from '../../src/run/check.ts'
import { overlay } from '../../src/run/overlay.ts'
import { damaged, idOf } from '../dataset/people.ts'
import { runs } from '../engine/runs.ts'
import { county, largePayment, limit, pack, payment, severalBenefits } from './pack.ts'

const asOf = '2025-12-31'
const input = { checks: pack, asOf, options: limit }
const refusal = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (isHeduiError(error)) return { code: error.code, ...error.facts }
    throw error
  }
  return undefined
}

describe('what the caller got wrong is refused', () => {
  it.each(['2025-02-30', '2025-12', '31.12.2025', ''])('a day that is none: %j', (day) => {
    expect(refusal(() => check(county(), { ...input, asOf: day }))).toEqual({ code: 'run.as-of', found: day })
  })

  it.each([
    ['only', { only: ['large-paiment'] }],
    ['options', { options: { 'large-paiment': {} } }],
    ['severities', { severities: { 'large-paiment': 'info' } }],
  ] as const)('a check that is not there, under %s, with those that are', (_, more) => {
    expect(refusal(() => check(county(), { ...input, ...more }))).toMatchObject({
      code: 'run.check',
      check: 'large-paiment',
      known: ['large-payment', 'several-benefits'],
    })
  })

  it('an option that is not there, with those that are', () => {
    expect(
      refusal(() => check(county(), { ...input, options: { 'large-payment': { limits: 1 } } })),
    ).toMatchObject({
      code: 'run.option',
      option: 'limits',
      known: ['limit', 'layers', 'worst'],
    })
  })

  it.each([
    ['limit', -1, 'a number of 0 or more'],
    ['limit', 1.5, 'a whole number'],
    ['limit', '100', 'a whole number'],
    ['layers', [], 'a list with at least one code'],
    ['layers', 'settled', 'a list of codes'],
    ['layers', [''], 'a code'],
    ['worst', 'awful', 'one of block, high, medium, info'],
  ])('an option with a value it cannot have: %s %j', (option, value, sought) => {
    const options = { 'large-payment': { limit: 1, [option]: value } }
    expect(refusal(() => check(county(), { ...input, options }))).toMatchObject({
      code: 'run.option-value',
      check: 'large-payment',
      option,
      found: JSON.stringify(value),
      sought: [sought],
    })
  })

  it('a subject that no record mentions', () => {
    const subjects = [{ entity: 'person', id: idOf(9) }] as const
    expect(refusal(() => check(county(), { ...input, subjects }))).toEqual({
      code: 'run.subject',
      entity: 'person',
      id: idOf(9),
    })
  })
})

describe('a check without a verdict says what it lacks', () => {
  it('an option that the locality must set', () => {
    const { skipped, findings } = check(county(), { ...input, options: {} })
    expect(findings).toEqual([])
    expect(skipped).toMatchObject([{ rule: 'large-payment', needs: [], options: ['limit'] }])
    expect(skipped[0]?.message.zh).toMatch(/大额发放.*limit/)
    expect(skipped[0]?.message.en).toMatch(/Large payment.*limit/)
  })

  it('a register of which nothing was read', () => {
    const { skipped } = check(overlay(county()), {
      ...input,
      checks: [{ ...severalBenefits, needs: [['death']] }],
      options: {},
    })
    expect(skipped).toMatchObject([{ rule: 'several-benefits', needs: ['death'], options: [] }])
  })

  it('any of several registers will do', () => {
    const needs = [['death', 'payment'], ['population']]
    const { skipped } = check(county(), { ...input, checks: [{ ...severalBenefits, needs }], options: {} })
    expect(skipped).toEqual([])
  })

  it('does not keep others from theirs, nor stand among the options of the manifest', () => {
    const run = check(county({ payments: [payment, { ...payment, programme: 'tekun' }] }), {
      ...input,
      options: {},
    })
    expect(run.findings.map(({ rule }) => rule)).toEqual(['several-benefits'])
    expect(Object.keys(run.manifest.options)).toEqual(['several-benefits'])
  })
})

describe('a run', () => {
  const payments = [
    payment,
    { ...payment, amount: 900_000, month: '2025-10' },
    { ...payment, beneficiary: idOf(2), name: '李四', amount: 1_000_000, programme: 'tekun' },
    { ...payment, beneficiary: damaged(3), name: '王五' },
    { ...payment, beneficiary: idOf(4), amount: null },
  ]

  it('orders findings by severity, and sums them up', () => {
    const { findings, summary } = check(county({ payments }), input)
    expect(findings.map(({ severity }) => severity)).toEqual(['block', 'high', 'medium'])
    expect(summary).toEqual({
      records: 5,
      findings: 3,
      byRule: { 'large-payment': 3 },
      bySeverity: { block: 1, high: 1, medium: 1, info: 0 },
      amountAtRiskFen: 1_000_000 + 1_100_000 + 200_000,
    })
  })

  it('records what exactly was run', () => {
    const { manifest, manifestSha256 } = check(county(), input)
    expect(manifest).toMatchObject({
      asOf,
      region: '341525',
      checks: [
        { id: 'large-payment', version: '1' },
        { id: 'several-benefits', version: '1' },
      ],
      options: {
        'large-payment': { limit: 100_000, layers: ['settled', 'declared'], worst: 'block' },
        'several-benefits': {},
      },
      inputs: [
        { file: '一卡通.csv', sha256: 'a'.repeat(64) },
        { file: '户籍.xlsx', sha256: null },
      ],
      unmasked: null,
    })
    expect(manifestSha256).toMatch(/^[0-9a-f]{64}$/)
    expect(check(county(), input).manifestSha256).toBe(manifestSha256)
    expect(check(county(), { ...input, asOf: '2025-11-30' }).manifestSha256).not.toBe(manifestSha256)
    expect(check(county(), { ...input, region: '341526' }).manifest.region).toBe('341526')
  })

  it('is plain data', () => {
    const run = check(county({ payments }), input)
    expect(JSON.parse(JSON.stringify(run))).toEqual(run)
  })

  it('runs only what is asked for', () => {
    const run = check(county({ payments }), { ...input, only: ['several-benefits'] })
    expect(run.manifest.checks.map(({ id }) => id)).toEqual(['several-benefits'])
    expect(run.findings).toEqual([])
  })

  it('takes the severity that the locality gives a check, whatever its cases', () => {
    const { findings } = check(county({ payments }), { ...input, severities: { 'large-payment': 'info' } })
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['info']))
  })

  it('tells what is undetermined only where it is asked for, and nothing twice', () => {
    const both = [...payments, { ...payment, amount: null, month: '2025-11' }]
    const { findings } = check(county({ payments: both }), { ...input, undetermined: true })
    expect(findings.map(({ result, subject }) => [result, subject.label.slice(0, 3)]).sort()).toEqual([
      ['true', '张*明'],
      ['true', '李* '],
      ['true', '王* '],
      ['unknown', '张*明'],
    ])
    expect(findings.filter(({ result }) => result === 'unknown')).toMatchObject([{ amountAtRisk: null }])
  })

  it('may be evaluated by another engine', () => {
    const asked: string[] = []
    const engine = {
      ...columnEngine,
      name: 'witness',
      evaluate: (job: Job) => {
        asked.push(job.subject)
        return columnEngine.evaluate(job)
      },
    }
    expect(check(county({ payments }), { ...input, engine }).findings).toEqual(
      check(county({ payments }), input).findings,
    )
    expect(asked).toEqual(['payment', 'personMonth'])
  })
})

describe('personal data', () => {
  const card = '6217784123454721651'
  const dataset = county({
    payments: [{ ...payment, account: card, household: 'dibao:N331122100202300002' }],
  })

  it('is masked in every part of a finding', () => {
    const run = JSON.stringify(check(dataset, { ...input, undetermined: true }))
    for (const secret of [idOf(1), '张大明', card]) expect(run).not.toContain(secret)
    expect(run).toContain('张*明')
  })

  it('is left readable for a stated purpose, which is recorded', () => {
    const { manifest, findings } = check(dataset, { ...input, unmask: { purpose: '入户核查' } })
    expect(manifest.unmasked).toBe('入户核查')
    expect(findings[0]).toMatchObject({
      subject: { label: `张大明 ${idOf(1)}` },
      facts: { name: '张大明', account: card },
      message: { zh: expect.stringContaining('张大明') },
    })
  })

  it('does not change the fingerprints', () => {
    const [masked, open] = [check(dataset, input), check(dataset, { ...input, unmask: { purpose: 'x' } })]
    expect(open.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      masked.findings.map(({ fingerprint }) => fingerprint),
    )
  })
})

describe('the order of rows', () => {
  const row = fc.record({
    beneficiary: fc.constantFrom(idOf(1), idOf(2), damaged(3), null),
    name: fc.constantFrom('张大明', '李四', null),
    programme: fc.constantFrom('old-age', 'tekun', null),
    layer: fc.constantFrom('settled', 'published', null),
    month: fc.constantFrom('2025-09', '2025-10', '2025', null),
    amount: fc.constantFrom(50_000, 200_000, 600_000, null),
    kind: fc.constantFrom('regular', 'back-pay'),
  })

  it('changes nothing but where the evidence stands', () =>
    fc.assert(
      fc.property(
        fc
          .array(row, { maxLength: 7 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
            ),
          ),
        ([rows, shuffled]) => {
          const [once, again] = [rows, shuffled].map((payments) => {
            const { findings, summary } = check(county({ payments }), { ...input, undetermined: true })
            return {
              findings: findings.map(({ evidence, ...f }) => ({ ...f, cited: evidence.length })),
              summary,
            }
          })
          expect(again).toEqual(once)
        },
      ),
      runs(80),
    ))
})

it('a check is data: it may be stored and read back', () => {
  const stored = JSON.parse(JSON.stringify(largePayment))
  expect(check(county(), { ...input, checks: [stored] })).toEqual(
    check(county(), { ...input, checks: [largePayment] }),
  )
})
