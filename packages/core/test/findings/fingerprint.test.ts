import { describe, expect, it } from 'vitest'
import type { HostRecord } from '../../src/dataset/host.ts'
import { fingerprint } from '../../src/findings/fingerprint.ts'
import { check } from '../../src/run/check.ts'
import { idOf } from '../dataset/people.ts'
import { county, largePayment, limit, payment } from '../run/pack.ts'

const run = (
  payments: readonly HostRecord[],
  told: Partial<Parameters<typeof county>[0]> = {},
  input: Partial<Parameters<typeof check>[1]> = {},
) =>
  check(county({ payments, ...told }), {
    checks: [largePayment],
    asOf: '2025-12-31',
    options: limit,
    ...input,
  }).findings.map((f) => f.fingerprint)
const usual = run([payment])
const other = { ...payment, beneficiary: idOf(2) }
const reworded = { ...largePayment, message: { zh: '甲', en: 'a' }, title: { zh: '乙', en: 'b' } }

describe('a fingerprint stays', () => {
  it.each<[string, string[]]>([
    ['whatever the amount', run([{ ...payment, amount: 300_000 }])],
    ['whatever the month, where that is not the finding', run([{ ...payment, month: '2025-10' }])],
    ['when months are added', run([payment, { ...payment, month: '2025-10' }])],
    ['whatever the name beside the number', run([{ ...payment, name: '李四' }])],
    ['however the number is written', run([{ ...payment, beneficiary: ` ${idOf(1)} ` }])],
    ['whatever the file', run([payment], { file: '别处/发放.xlsx' })],
    ['whatever the row', run([payment], { lines: [77] })],
    ['whatever the wording', run([payment], {}, { checks: [reworded] })],
    ['whatever the day of the check', run([payment], {}, { asOf: '2026-01-31' })],
    ['whatever the severity', run([payment], {}, { severities: { 'large-payment': 'info' } })],
    [
      'whatever the registers say of the name',
      run([payment], { registrations: [{ person: idOf(1), name: '张大明' }] }),
    ],
  ])('%s', (_, prints) => {
    expect(prints).toEqual(usual)
  })

  it('in whatever order the rows stand', () => {
    expect(new Set(run([other, payment]))).toEqual(new Set(run([payment, other])))
  })
})

describe('a fingerprint differs', () => {
  it.each<[string, string[]]>([
    ['for another person', run([other])],
    ['for another programme', run([{ ...payment, programme: 'tekun' }])],
    [
      'for another rule',
      run(
        [payment],
        {},
        { checks: [{ ...largePayment, id: 'other' }], options: { other: limit['large-payment'] } },
      ),
    ],
    ['under a key', run([payment], {}, { fingerprintKey: '县密钥' })],
  ])('%s', (_, prints) => {
    expect(prints).toHaveLength(1)
    expect(prints).not.toEqual(usual)
  })
})

describe('a key', () => {
  const keyed = (fingerprintKey: string) =>
    check(county(), { checks: [largePayment], asOf: '2025-12-31', options: limit, fingerprintKey })
      .findings[0]

  it('gives every county its own fingerprints, the same in every run', () => {
    expect(keyed('甲')).toEqual(keyed('甲'))
    expect(keyed('甲')?.fingerprint).not.toBe(keyed('乙')?.fingerprint)
  })

  it('is told, and keeps the subject from being guessed too', () => {
    expect(keyed('甲')).toMatchObject({ fingerprintKeyed: true })
    const open = check(county(), { checks: [largePayment], asOf: '2025-12-31', options: limit }).findings[0]
    expect(open).toMatchObject({ fingerprintKeyed: false })
    expect(keyed('甲')?.subject.id).not.toBe(open?.subject.id)
  })

  it('tells parts apart however they are cut', () => {
    expect(fingerprint(['ab', 'c'], undefined)).not.toBe(fingerprint(['a', 'bc'], undefined))
    expect(fingerprint(['a', null], undefined)).not.toBe(fingerprint(['a', 'null'], undefined))
    expect(fingerprint(['a'], undefined)).toMatch(/^[0-9a-f]{32}$/)
  })
})
