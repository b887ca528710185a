import { describe, expect, it } from 'vitest'
import { parseDibaoCertificate } from '../../src/values/dibao-certificate.ts'
import { parseDisabilityCertificate } from '../../src/values/disability-certificate.ts'
import { outcome } from './outcome.ts'

describe('parseDisabilityCertificate', () => {
  it.each([
    ['34152519500101001342', '341525195001010013', 4, 2, null],
    ['34152519550615002X61', '34152519550615002X', 6, 1, null],
    ['34152519550615002x61', '34152519550615002X', 6, 1, null],
    ['34152519500101001342B1', '341525195001010013', 4, 2, 1],
  ])('accepts %s', (raw, nationalId, category, level, reissue) => {
    const number = raw.toUpperCase()
    expect(outcome(parseDisabilityCertificate(raw))).toEqual({ number, nationalId, category, level, reissue })
  })

  it.each([
    ['34152519500101001382', 'disability-certificate.category'],
    ['34152519500101001302', 'disability-certificate.category'],
    ['34152519500101001345', 'disability-certificate.level'],
    ['34152519500101001340', 'disability-certificate.level'],
    ['34152519500101001442', 'disability-certificate.national-id'],
    ['34152519500101000000', 'disability-certificate.national-id'],
    ['341525195001010013', 'disability-certificate.form'],
    ['34152519500101001342B', 'disability-certificate.form'],
    ['3.41525E+19', 'disability-certificate.precision-lost'],
    ['', 'disability-certificate.form'],
  ])('refuses %s: %s', (raw, code) => expect(outcome(parseDisabilityCertificate(raw))).toBe(code))

  it('says what is wrong with the number inside', () => {
    expect(parseDisabilityCertificate('34152519500101001442')).toMatchObject({
      facts: { state: 'check-digit' },
    })
    expect(parseDisabilityCertificate('34152519500101000000')).toMatchObject({
      facts: { state: 'precision-lost' },
    })
  })
})

describe('parseDibaoCertificate', () => {
  it.each([
    ['N341525100202400001', 'rural', '341525100', 2024, '00001'],
    ['N3415251002012001', 'rural', '341525100', 2012, '001'],
    ['C331122100201900001', 'urban', '331122100', 2019, '00001'],
    ['w331122100201900001', 'tekun', '331122100', 2019, '00001'],
  ])('accepts %s', (raw, kind, township, year, serial) => {
    const number = raw.toUpperCase()
    expect(outcome(parseDibaoCertificate(raw))).toEqual({ number, kind, township, year, serial })
  })

  it.each([
    ['X341525100202400001', 'dibao-certificate.kind'],
    ['N34152510020240001', 'dibao-certificate.form'],
    ['341525100202400001', 'dibao-certificate.form'],
    ['N341525100002400001', 'dibao-certificate.form'],
    ['', 'dibao-certificate.form'],
  ])('refuses %s: %s', (raw, code) => expect(outcome(parseDibaoCertificate(raw))).toBe(code))
})
