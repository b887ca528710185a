import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  isMonth,
  monthBounds,
  monthIndex,
  monthOfDate,
  monthOfIndex,
  monthsBetween,
  parseMonth,
} from '../../src/values/month.ts'
import { outcome } from './outcome.ts'

describe('parseMonth', () => {
  it.each([
    ['2025-09', '2025-09'],
    ['2025-9', '2025-09'],
    ['202509', '2025-09'],
    ['2025/9', '2025-09'],
    ['2025/09', '2025-09'],
    ['2025年9月', '2025-09'],
    ['2025年09月', '2025-09'],
    ['2025年9月份', '2025-09'],
    ['2025 年 9 月', '2025-09'],
    ['2025.09', '2025-09'],
    ['２０２５．９', '2025-09'],
    [' 2025—12 ', '2025-12'],
    ['2025', '2025'],
    ['2025年', '2025'],
    ['2025年度', '2025'],
  ])('%j is %s', (raw, month) => expect(outcome(parseMonth(raw))).toBe(month))

  it.each([
    ['', 'month.form'],
    ['9月', 'month.form'],
    ['25年9月', 'month.form'],
    ['2025-09-01', 'month.form'],
    ['20250901', 'month.form'],
    ['2025年第3季度', 'month.form'],
    ['2025-13', 'month.impossible'],
    ['202500', 'month.impossible'],
    ['1849-01', 'month.range'],
    ['9999', 'month.range'],
  ])('refuses %j: %s', (raw, code) => expect(outcome(parseMonth(raw))).toBe(code))

  it('reads every month in every form', () => {
    const forms = fc
      .tuple(fc.integer({ min: 1850, max: 2199 }), fc.integer({ min: 1, max: 12 }))
      .chain(([y, m]) => {
        const mm = `0${m}`.slice(-2)
        const form = fc.constantFrom(
          `${y}-${mm}`,
          `${y}${mm}`,
          `${y}/${m}`,
          `${y}年${m}月`,
          `${y}.${mm}`,
          `${y}年${m}月份`,
        )
        return fc.tuple(fc.constant(`${y}-${mm}`), form)
      })
    fc.assert(
      fc.property(forms, ([month, text]) => {
        expect(outcome(parseMonth(text))).toBe(month)
      }),
    )
  })
})

describe('month arithmetic', () => {
  /** One month later or earlier, by carrying. */
  const step = (month: string, by: 1 | -1): string => {
    const [y, m] = month.split('-').map(Number) as [number, number]
    const [year, next] = m + by > 12 ? [y + 1, 1] : m + by < 1 ? [y - 1, 12] : [y, m + by]
    return `${year}-${`0${next}`.slice(-2)}`
  }
  const anyMonth = fc.integer({ min: 1850 * 12, max: 2199 * 12 + 11 }).map(monthOfIndex)

  it('numbers months year × 12 + month − 1', () => {
    expect(monthIndex('2025-09')).toBe(2025 * 12 + 8)
    expect(monthOfIndex(2025 * 12 + 11)).toBe('2025-12')
    expect(monthOfIndex(0)).toBe('0000-01')
  })

  it('adds months as counting does', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -300, max: 300 }), (month, count) => {
        let counted = month
        for (let i = 0; i < Math.abs(count); i++) counted = step(counted, count < 0 ? -1 : 1)
        expect(addMonths(month, count)).toBe(counted)
        expect(monthsBetween(month, counted) === count).toBe(true)
      }),
    )
  })

  it.each([
    ['2025-11', 2, '2026-01'],
    ['2025-01', -1, '2024-12'],
    ['2025-01', 0, '2025-01'],
  ])('%s and %d months is %s', (month, count, expected) => expect(addMonths(month, count)).toBe(expected))

  it('spans a bare year over its twelve months', () => {
    expect(monthBounds('2025')).toEqual([2025 * 12, 2025 * 12 + 11])
    expect(monthBounds('2025-09')).toEqual([2025 * 12 + 8, 2025 * 12 + 8])
  })

  it('takes the month of a date as far as it is known', () => {
    expect(monthOfDate('2025-09-30')).toBe('2025-09')
    expect(monthOfDate('2025-09')).toBe('2025-09')
    expect(monthOfDate('2025')).toBe('2025')
  })

  it.each(['2025', '2025-13', '2025-00', '202509', '2025-9', '2025-09-01', ''])(
    'refuses %j as a month',
    (text) => {
      expect(isMonth(text)).toBe(false)
      expect(() => monthIndex(text)).toThrow(RangeError)
    },
  )

  it.each([-1, 0.5, 120_000, Number.NaN])('refuses %d as an index', (index) => {
    expect(() => monthOfIndex(index)).toThrow(RangeError)
  })
})
