import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBankAccount, passesLuhn } from '../../src/values/bank-account.ts'
import { disguised } from './disguise.ts'
import { outcome } from './outcome.ts'

describe('parseBankAccount', () => {
  it.each([
    ['6228480000000000018', 'ok'],
    ['6217000000000000020', 'ok'],
    ['6210980000000000037', 'ok'],
    ['6230590000000000045', 'ok'],
    ['621226000000000001', 'ok'],
    ['6228480000000000019', 'failed'],
    ['12345678901234567', 'not-tested'],
    ['622848000000001', 'not-tested'],
    ['62284800000000000180', 'not-tested'],
    ['10-018653A', 'not-tested'],
  ])('%s: luhn %s', (number, luhn) => expect(outcome(parseBankAccount(number))).toEqual({ number, luhn }))

  it.each([
    ['', 'bank-account.length'],
    ['1'.repeat(41), 'bank-account.length'],
    ['6228****0018', 'bank-account.characters'],
    ['6217784123452718493，6228484123459718504（新卡）', 'bank-account.characters'],
    ['农业银行', 'bank-account.characters'],
    ['6.22848E+18', 'bank-account.precision-lost'],
    ['6228480000000000000.0', 'bank-account.precision-lost'],
  ])('refuses %s: %s', (raw, code) => expect(outcome(parseBankAccount(raw))).toBe(code))

  it('sees through width and blanks', () => {
    const number = '6228480000000000018'
    fc.assert(
      fc.property(disguised(number, { blanks: 'anywhere' }), (raw) => {
        expect(outcome(parseBankAccount(raw))).toEqual({ number, luhn: 'ok' })
      }),
    )
  })
})

describe('passesLuhn', () => {
  it('holds for exactly one last digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12,18}$/), (body) => {
        expect([...'0123456789'].filter((digit) => passesLuhn(body + digit))).toHaveLength(1)
      }),
    )
  })

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(18), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = '6228480000000000018'
        const other = (Number(digits[at]) + by) % 10
        expect(passesLuhn(digits.slice(0, at) + other + digits.slice(at + 1))).toBe(false)
      }),
    )
  })
})
