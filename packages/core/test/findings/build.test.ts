import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/checks/check.ts'
import type { HostRecord } from '../../src/dataset/host.ts'
import type { Severity, Tier } from '../../src/findings/finding.ts'
import { check } from '../../src/run/check.ts'
import { damaged, idOf } from '../dataset/people.ts'
import { county, largePayment, limit, payment, severalBenefits } from '../run/pack.ts'

type Told = Parameters<typeof county>[0]
const run = (told: Told, checks: readonly Check[] = [largePayment], options: Record<string, unknown> = {}) =>
  check(county(told), {
    checks,
    asOf: '2025-12-31',
    ...(checks.some(({ id }) => id === 'large-payment') && {
      options: { 'large-payment': { ...limit['large-payment'], ...options } } as never,
    }),
  }).findings
const found = (payments: readonly HostRecord[], more: Told = {}) => run({ payments, ...more })[0]

describe('severity', () => {
  it.each<[string, number[], Record<string, unknown>, Severity]>([
    ['the usual one where no case holds', [499_999], {}, 'medium'],
    ['that of the case that holds', [500_000], {}, 'high'],
    ['that of the first of several cases', [1_000_000], {}, 'block'],
    ['that of an option', [1_000_000], { worst: 'info' }, 'info'],
    ['the worst of its rows', [200_000, 1_000_000, 500_000], {}, 'block'],
    [
      'the worst of its rows, an option lowering one of them',
      [500_000, 1_000_000],
      { worst: 'info' },
      'high',
    ],
  ])('is %s', (_, amounts, options, severity) => {
    const payments = amounts.map((amount) => ({ ...payment, amount }))
    expect(run({ payments }, [largePayment], options)).toMatchObject([{ severity }])
  })

  it('of a case that is not known to hold is not taken', () => {
    const unsure: Check = {
      ...largePayment,
      severities: [{ severity: 'info', when: { fact: 'paidAt', operator: 'lessThan', value: '2025-10-01' } }],
    }
    expect(run({ payments: [payment] }, [unsure])).toMatchObject([{ severity: 'medium' }])
    expect(run({ payments: [{ ...payment, paidAt: '2025-09-20' }] }, [unsure])).toMatchObject([
      { severity: 'info' },
    ])
  })
})

describe('tier', () => {
  const registered = { person: idOf(1), name: '张大明' }
  it.each<[string, HostRecord[], HostRecord[], Tier]>([
    ['A where a second field agrees', [payment], [registered], 'A'],
    ['A where a name differs in blanks only', [{ ...payment, name: '张 大明' }], [registered], 'A'],
    ['B where it differs', [payment], [{ ...registered, name: '李四' }], 'B'],
    ['B where it is not known', [payment], [{ ...registered, name: null }], 'B'],
    ['B where there is nothing to compare', [payment], [], 'B'],
    [
      'B where it agrees for some of the rows only',
      [payment, { ...payment, name: '李四' }],
      [registered],
      'B',
    ],
  ])('%s', (_, payments, registrations, tier) => {
    expect(found(payments, { registrations })?.tier).toBe(tier)
  })
})

describe('what is at stake', () => {
  it.each<[string, HostRecord[], unknown]>([
    [
      'is the sum over the rows',
      [payment, { ...payment, month: '2025-10' }],
      { fen: 400_000, basis: 'exact' },
    ],
    [
      'is an upper bound where one row is no more',
      [payment, { ...payment, kind: 'back-pay' }],
      { fen: 400_000, basis: 'upper-bound' },
    ],
    [
      'is an upper bound where that is not known',
      [{ ...payment, kind: null }],
      { fen: 200_000, basis: 'upper-bound' },
    ],
  ])('%s', (_, payments, amountAtRisk) => {
    expect(found(payments)?.amountAtRisk).toEqual(amountAtRisk)
  })

  it.each([
    ['max', 600_000],
    ['excess', 400_000],
  ] as const)('may be the %s of the rows', (take, fen) => {
    const stake = { ...largePayment.stake, amount: { fen: 'amount', take } }
    const payments = [200_000, 600_000, 200_000].map((amount) => ({ ...payment, amount }))
    expect(run({ payments }, [{ ...largePayment, stake }])).toMatchObject([
      { amountAtRisk: { fen, basis: 'upper-bound' } },
    ])
  })

  it('is nothing for a check without money', () => {
    const payments = [payment, { ...payment, programme: 'tekun' }]
    expect(run({ payments }, [severalBenefits])).toMatchObject([
      { amountAtRisk: null, programme: null, periods: ['2025-09'], facts: { programmes: 2 } },
    ])
  })
})

describe('the rows of one finding', () => {
  it('share what the check is per', () => {
    const payments = [
      payment,
      { ...payment, month: '2025-11' },
      { ...payment, month: '2025-10' },
      { ...payment, programme: 'tekun' },
      { ...payment, beneficiary: idOf(2) },
    ]
    expect(
      run({ payments })
        .map(({ periods, programme }) => [programme, periods])
        .sort(),
    ).toEqual([
      ['old-age', ['2025-09']],
      ['old-age', ['2025-09', '2025-10', '2025-11']],
      ['tekun', ['2025-09']],
    ])
  })

  it('give each of its facts once, and lists where they differ', () => {
    const payments = [
      { ...payment, paidAt: '2025-09-20', household: 'dibao:N1' },
      { ...payment, paidAt: '2025-10-20', layer: 'declared', name: '张三丰', month: '2025-10' },
    ]
    expect(found(payments)?.facts).toMatchObject({
      amount: 400_000,
      month: ['2025-09', '2025-10'],
      name: ['张*丰', '张*明'],
      layer: ['declared', 'settled'],
      paidAt: '2025-10-20',
    })
  })

  it('show a household by its number, and one that is not known as not known', () => {
    expect(found([{ ...payment, household: 'dibao:N331122100202300002' }])?.facts.household).toBe(
      'N331122100202300002',
    )
    expect(found([payment])?.facts.household).toBe(null)
    expect(found([payment])?.message.zh).toContain('户不明')
  })

  it('with damaged numbers are findings of their own', () => {
    expect(run({ payments: [1, 2].map(() => ({ ...payment, beneficiary: damaged(1) })) })).toHaveLength(2)
  })
})

describe('whom a finding is about', () => {
  it.each<[string, HostRecord[], string]>([
    ['by masked name and number', [payment], `张*明 ${idOf(1).slice(0, 4)}**********${idOf(1).slice(-4)}`],
    [
      'by the name that most records give',
      [payment, { ...payment, name: '李四' }, { ...payment, name: '李四' }],
      `李* ${idOf(1).slice(0, 4)}**********${idOf(1).slice(-4)}`,
    ],
    [
      'by a damaged number as it is written',
      [{ ...payment, beneficiary: '341525196001' }],
      '张*明 3415****6001',
    ],
    [
      'by the number alone',
      [{ ...payment, name: null }],
      `${idOf(1).slice(0, 4)}**********${idOf(1).slice(-4)}`,
    ],
  ])('%s', (_, payments, label) => {
    expect(found(payments)?.subject).toEqual({
      entity: 'person',
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      label,
    })
  })
})
