import { expect, it } from 'vitest'
import { check } from '../../src/run/check.ts'
import { county, largePayment, limit, payment } from '../run/pack.ts'

const message = (programme?: string) =>
  check(county({ payments: [{ ...payment, ...{ programme }, paidAt: '2025-09' }] }), {
    checks: [largePayment],
    asOf: '2025-12-31',
    options: limit,
  }).findings[0]?.message

it('a message calls programmes and codes by their names, in both languages', () => {
  expect(message('old-age')).toEqual({
    zh: '张*明2025年9月领取高龄津贴共2,000.00元（到账），账号不明，户不明，2025年9月1日至2025年9月30日间某日兑付。',
    en: '张*明 drew 2,000.00 yuan of old-age allowance for 2025-09 (settled) on account unknown, household unknown, on some day from 2025-09-01 to 2025-09-30.',
  })
})

it('a programme that nobody knows is some benefit', () => {
  const { zh, en } = message() ?? {}
  expect(zh).toContain('领取某项待遇共')
  expect(en).toContain('of a benefit for')
})

it('a programme that no catalogue knows goes by what the file calls it', () => {
  expect(message('unmapped:某补贴')?.zh).toContain('领取某补贴共')
})
