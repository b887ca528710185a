import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/values/date.ts'
import { dateFromSerial, parseDateOrSerial } from '../../src/values/date-serial.ts'
import { dateOfDay, dayNumber } from '../../src/values/day.ts'
import { disguised } from './disguise.ts'
import { outcome } from './outcome.ts'

describe('parseDate', () => {
  it.each([
    ['2024-09-01', '2024-09-01'],
    ['2024-9-1', '2024-09-01'],
    ['2012-2-3', '2012-02-03'],
    ['2024/09/01', '2024-09-01'],
    ['2024/9/1', '2024-09-01'],
    ['20240901', '2024-09-01'],
    ['2024年9月1日', '2024-09-01'],
    ['2024年09月01日', '2024-09-01'],
    ['2024 年 9 月 1 日', '2024-09-01'],
    ['2024年9月1号', '2024-09-01'],
    ['2024.9.1', '2024-09-01'],
    ['2024.09.01', '2024-09-01'],
    ['２０２４－０９－０１', '2024-09-01'],
    ['２０２４．９．１', '2024-09-01'],
    ['2024–9–1', '2024-09-01'],
    ['2024-09-01 00:00:00', '2024-09-01'],
    ['2024-09-01 00:00:00.0', '2024-09-01'],
    ['2024/9/1 0:00', '2024-09-01'],
    ['2024-09-01T10:30:00', '2024-09-01'],
    ['2024-09-01T23:59:59+08:00', '2024-09-01'],
    ['2024-09-01T00:00:00.000Z', '2024-09-01'],
    ['2024/9/1 上午 12:00:00', '2024-09-01'],
    ['2024年6月28日 10时', '2024-06-28'],
    ['2024年6月28日10时5分', '2024-06-28'],
    ['2024-06-28 上午9点30分20秒', '2024-06-28'],
    ['2024年9月1日 10:30', '2024-09-01'],
    ['2024年9月1日10:30', '2024-09-01'],
    ['20240901103059', '2024-09-01'],
    ['20240901 10:30:59', '2024-09-01'],
    ['1850-01-01', '1850-01-01'],
    ['2199-12-31', '2199-12-31'],
    ['2000-02-29', '2000-02-29'],
  ])('%j is the day %s', (raw, date) => expect(outcome(parseDate(raw))).toBe(date))

  it.each([
    ['1950-01-00', '1950-01'],
    ['19500100', '1950-01'],
    ['1950年1月0日', '1950-01'],
    ['1950-00-00', '1950'],
    ['19500000', '1950'],
    ['2024.9', '2024-09'],
    ['2024-09', '2024-09'],
    ['2024/9', '2024-09'],
    ['2024年9月', '2024-09'],
    ['2024年9月份', '2024-09'],
    ['1950', '1950'],
    ['1950年', '1950'],
  ])('%j is known only in part: %s', (raw, date) => expect(outcome(parseDate(raw))).toBe(date))

  it.each([
    ['2024-02-30', 'date.impossible'],
    ['2023-02-29', 'date.impossible'],
    ['1900-02-29', 'date.impossible'],
    ['2024-04-31', 'date.impossible'],
    ['2024-13-01', 'date.impossible'],
    ['2024-00-01', 'date.impossible'],
    ['2024-00', 'date.impossible'],
    ['20241301', 'date.impossible'],
    ['1849-12-31', 'date.range'],
    ['2200-01-01', 'date.range'],
    ['0000-00-00', 'date.range'],
    ['', 'date.form'],
    ['202409', 'date.form'],
    ['45536', 'date.form'],
    ['2024-09/01', 'date.form'],
    ['24-9-1', 'date.form'],
    ['9月1日', 'date.form'],
    ['2024年9月1', 'date.form'],
    ['2024-09-01 25:00', 'date.form'],
    ['20240901256060', 'date.form'],
    ['2024-09 10:30', 'date.form'],
    ['长期', 'date.form'],
    ['2024-09-01至2025-08-31', 'date.form'],
    ['2024-08-31T16:00:00.000Z', 'date.zone'],
    ['2024-09-01T00:00:00+09:00', 'date.zone'],
  ])('refuses %j: %s', (raw, code) => expect(outcome(parseDate(raw))).toBe(code))

  it('reads every day in every form', () => {
    const day = fc.integer({ min: dayNumber('1850-01-01'), max: dayNumber('2199-12-31') }).map(dateOfDay)
    const written = day.chain((date) => {
      const [y, m, d] = date.split('-').map(Number)
      const forms = [date, date.replaceAll('-', ''), `${y}/${m}/${d}`, `${y}.${m}.${d}`, `${y}年${m}月${d}日`]
      const form = fc.constantFrom(...forms, `${date} 00:00:00`, `${date}T08:00`)
      return fc.tuple(
        fc.constant(date),
        form.chain((text) => disguised(text, { blanks: 'ends' })),
      )
    })
    fc.assert(
      fc.property(written, ([date, text]) => {
        expect(outcome(parseDate(text))).toBe(date)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives only dates that exist, whatever the text', () => {
    const digits = fc.stringMatching(/^(18|19|20|21)\d\d-?[0-3]\d-?[0-3]\d$/)
    fc.assert(
      fc.property(digits, (raw) => {
        const date = parseDate(raw)
        if (date.ok && date.value.length === 10) expect(dateOfDay(dayNumber(date.value))).toBe(date.value)
      }),
    )
  })
})

describe('dateFromSerial', () => {
  it.each([
    [18264, false, '1950-01-01'],
    [45536, false, '2024-09-01'],
    [45536.75, false, '2024-09-01'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, 'date.impossible'],
    [61, false, '1900-03-01'],
    [0, false, 'date.range'],
    [-1, false, 'date.range'],
    [109574, false, '2199-12-31'],
    [109575, false, 'date.range'],
    [1e300, false, 'date.range'],
    [Number.NaN, false, 'date.range'],
    [Number.POSITIVE_INFINITY, false, 'date.range'],
    [0, true, '1904-01-01'],
    [60, true, '1904-03-01'],
    [44074, true, '2024-09-01'],
    [-1, true, 'date.range'],
  ])('serial %d, 1904 %j: %s', (serial, date1904, date) => {
    expect(outcome(dateFromSerial(serial, date1904))).toBe(date)
  })
})

describe('parseDateOrSerial', () => {
  it.each([
    ['18264', '1950-01-01'],
    ['４５５３６', '2024-09-01'],
    ['45536.5', '2024-09-01'],
    ['2024/9/1', '2024-09-01'],
    ['1950', '1950'],
    ['9133', 'date.range'],
    ['123456', 'date.form'],
  ])('%j: %s', (raw, date) => expect(outcome(parseDateOrSerial(raw))).toBe(date))
})
