import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fenFromNumber,
  formatYuan,
  parseFen,
  parseWan,
  parseYuan,
  wanFromNumber,
  yuanFromNumber,
} from '../../src/values/money.ts'
import { disguised } from './disguise.ts'
import { outcome } from './outcome.ts'

const anyFen = fc.maxSafeInteger()

describe('parseYuan', () => {
  it.each([
    ['0', 0],
    ['845', 84500],
    ['1,234.00', 123400],
    ['１，２３４．００', 123400],
    ['￥1234.5', 123450],
    ['¥ 1,234', 123400],
    ['1234.50元', 123450],
    ['-50', -5000],
    ['－50.00', -5000],
    ['−50', -5000],
    ['￥-50', -5000],
    ['-￥50', -5000],
    ['+50', 5000],
    ['.50', 50],
    ['0000123.40', 12340],
    ['1.2万', 1200000],
    ['0.35万元', 350000],
    ['1234分', 1234],
    ['0.005', 1],
    ['0.0049999', 0],
    ['2.675', 268],
    ['-0.005', -1],
    ['-0.001', 0],
    ['1258.0000000000002', 125800],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
    ['-90071992547409.91', -Number.MAX_SAFE_INTEGER],
  ])('%j is %d fen', (raw, fen) => expect(parseYuan(raw)).toEqual({ ok: true, value: fen }))

  it.each([
    '',
    '元',
    '￥',
    '-',
    '.',
    '5.',
    '--5',
    '-￥-5',
    '(50)',
    '1,23',
    '1,2345',
    '12,345,6',
    '1 234',
    '1.2.3',
    '1.234,00',
    '1E3',
    '12%',
    '1万2千',
    '100①',
    '10²',
    '845/月',
    '合计',
    '0x10',
    'Infinity',
    'NaN',
    '5¥',
  ])('refuses %j', (raw) => expect(outcome(parseYuan(raw))).toBe('money.form'))

  it.each([
    '90071992547409.92',
    '90071992547409.915',
    '9007199254.8万',
    '-90071992547409.92',
    '9'.repeat(400),
  ])('refuses %s, which cannot be exact', (raw) => expect(outcome(parseYuan(raw))).toBe('money.range'))

  it('gives back every amount that formatYuan wrote', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(parseYuan(formatYuan(fen))).toEqual({ ok: true, value: fen || 0 })
      }),
      { numRuns: 1000 },
    )
  })

  it('ignores thousands separators, width and blanks at the ends', () => {
    const grouped = (fen: number): string => formatYuan(fen).replace(/\B(?=(\d{3})+\.)/g, ',')
    const pair = anyFen.chain((fen) =>
      fc.tuple(fc.constant(fen), disguised(grouped(fen), { blanks: 'ends' })),
    )
    fc.assert(
      fc.property(pair, ([fen, raw]) => {
        expect(outcome(parseYuan(raw))).toBe(fen || 0)
      }),
    )
  })

  it('rounds half away from zero, as exact integers do', () => {
    const digits = fc.stringMatching(/^\d{3,12}$/)
    fc.assert(
      fc.property(fc.nat(1_000_000), digits, fc.boolean(), (whole, fraction, negative) => {
        const unit = 10n ** BigInt(fraction.length - 2)
        const exact = BigInt(`${whole}${fraction}`)
        const fen = Number((exact * 2n + unit) / (unit * 2n))
        expect(outcome(parseYuan(`${negative ? '-' : ''}${whole}.${fraction}`))).toBe(
          negative && fen > 0 ? -fen : fen,
        )
      }),
    )
  })
})

describe('parseWan', () => {
  it.each([
    ['3.5', 3500000],
    ['3.5万元', 3500000],
    ['35000元', 3500000],
    ['0.0000005', 1],
    ['12.345678', 12345678],
    ['1,200', 1200000000],
  ])('%j is %d fen', (raw, fen) => expect(outcome(parseWan(raw))).toBe(fen))
})

describe('parseFen', () => {
  it.each([
    ['00000000084500', 84500],
    ['84500.00', 84500],
    ['845元', 84500],
    ['84500.5', 'money.form'],
    ['', 'money.form'],
  ])('%j: %j', (raw, expected) => expect(outcome(parseFen(raw))).toBe(expected))
})

describe('numbers of spreadsheets', () => {
  it.each([
    [0.1 + 0.2, 30],
    [1258.0000000000002, 125800],
    [1.005, 101],
    [-2.675, -268],
    [1e-7, 0],
    [5e-3, 1],
    [9999999999999.99, 999999999999999],
    [1e13, 'money.range'],
    [-0, 0],
    [90071992547409.91, 'money.range'],
    [1e21, 'money.range'],
    [1.5e300, 'money.range'],
    [Number.NaN, 'money.form'],
    [Number.NEGATIVE_INFINITY, 'money.form'],
  ])('%d yuan: %j', (n, expected) => expect(outcome(yuanFromNumber(n))).toBe(expected))

  it.each([
    [3.4499999999999997, 3450000],
    [0.29, 290000],
    [1e-7, 0],
    [5e-7, 1],
  ])('%d wan is %d fen', (n, fen) => expect(outcome(wanFromNumber(n))).toBe(fen))

  it.each([
    [84500, 84500],
    [84500.5, 'money.form'],
  ])('%d fen: %j', (n, expected) => expect(outcome(fenFromNumber(n))).toBe(expected))

  it('reads a number as its printed text', () => {
    const number = fc.double({ min: -9e12, max: 9e12, noNaN: true }).filter((n) => !String(n).includes('e'))
    fc.assert(
      fc.property(number, (n) => {
        expect(yuanFromNumber(n)).toEqual(parseYuan(String(n)))
      }),
    )
  })

  it('gives back every amount below ten trillion yuan from its quotient', () => {
    const fen = fc.maxSafeInteger().map((n) => n % 1e15)
    fc.assert(
      fc.property(fen, (n) => {
        expect(outcome(yuanFromNumber(n / 100))).toBe(n || 0)
      }),
    )
  })
})

describe('formatYuan', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [84500, '845.00'],
    [-123456789, '-1234567.89'],
  ])('%d fen is %s', (fen, text) => expect(formatYuan(fen)).toBe(text))

  it.each([0.5, Number.NaN, 2 ** 53])('refuses %d', (n) => expect(() => formatYuan(n)).toThrow(RangeError))
})
