import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divisionPrefixes } from '../../src/divisions.ts'
import { divisionContains, parseDivision } from '../../src/values/division.ts'
import { outcome } from './outcome.ts'

describe('parseDivision', () => {
  it.each([
    ['340000000000', 'province', '34'],
    ['341500000000', 'city', '3415'],
    ['341525000000', 'county', '341525'],
    ['341525100000', 'township', '341525100'],
    ['341525100001', 'village', '341525100001'],
    ['341500100000', 'township', '341500100'],
  ])('%s is a %s', (code, level, prefix) => {
    expect(outcome(parseDivision(code))).toEqual({ code, level, prefix })
  })

  it.each([
    ['341525', '341525000000', 'county'],
    ['341500', '341500000000', 'city'],
    ['341525100', '341525100000', 'township'],
    [' ３４１５２５ ', '341525000000', 'county'],
  ])('fills up %s', (raw, code, level) => {
    expect(parseDivision(raw)).toMatchObject({ value: { code, level } })
  })

  it.each(['341525.0', '', '34152510', '000000000000', '城关镇', '3.41525E+11'])('refuses %j', (raw) => {
    expect(outcome(parseDivision(raw))).toBe('division.form')
  })
})

describe('divisionContains', () => {
  it.each([
    ['341525000000', '341525100001', true],
    ['341525', '341525100001', true],
    ['340000000000', '341525000000', true],
    ['341525100000', '341525100000', true],
    ['341525100000', '341525000000', false],
    ['341525100000', '341525101000', false],
    ['341500000000', '341600000000', false],
    ['341525.0', '341525000000', false],
    ['341525000000', '', false],
  ])('%s holds %s: %j', (area, other, expected) => expect(divisionContains(area, other)).toBe(expected))

  it('is an order', () => {
    const code = fc.stringMatching(/^34(00|1[45])(00|2[12])(000|10[01])(000|20[01])$/)
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        expect(divisionContains(a, a)).toBe(true)
        if (divisionContains(a, b) && divisionContains(b, a)) expect(a).toBe(b)
        if (divisionContains(a, b) && divisionContains(b, c)) expect(divisionContains(a, c)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('divisionPrefixes', () => {
  it.each([
    '810000',
    '820000',
    '830000',
    '342427',
    '332501',
    '332526',
    '422725',
    '350112',
    '330113',
    '341521',
    '340422',
  ])('knows %s', (code) => expect(divisionPrefixes.has(code)).toBe(true))

  it('holds six-digit codes of the 31 provinces, Hong Kong, Macao and Taiwan', () => {
    expect(divisionPrefixes.size).toBe(7288)
    expect([...divisionPrefixes].every((code) => /^\d{6}$/.test(code))).toBe(true)
    expect(new Set([...divisionPrefixes].map((code) => code.slice(0, 2))).size).toBe(35)
    expect(divisionPrefixes.has('999999')).toBe(false)
  })
})
