import { describe, expect, it } from 'vitest'
import { parseCreditCode } from '../../src/values/credit-code.ts'
import { organisationCheckCharacter, parseOrganisationCode } from '../../src/values/organisation-code.ts'
import { outcome } from './outcome.ts'

const valid = [
  ['91350100M000100Y43', '350100', 'M000100Y4'],
  ['1221010040000000XN', '210100', '40000000X'],
  ['52331100MJ9000006L', '331100', 'MJ9000006'],
  ['N2341525MF0000013W', '341525', 'MF0000013'],
] as const

describe('parseCreditCode', () => {
  it.each(valid)('accepts %s', (code, division, organisationCode) => {
    expect(outcome(parseCreditCode(code))).toEqual({
      code,
      division,
      organisationCode,
      organisationCodeOk: true,
    })
  })

  it.each([
    ['91350100M000100Y44', 'credit-code.check'],
    ['91350100M000I00Y43', 'credit-code.characters'],
    ['9135010AM000100Y43', 'credit-code.characters'],
    ['91350100M000100Y4', 'credit-code.length'],
    ['', 'credit-code.length'],
  ])('refuses %s: %s', (raw, code) => expect(outcome(parseCreditCode(raw))).toBe(code))

  it('reads full-width and lower-case text', () => {
    expect(parseCreditCode(' ９１350100m000100y43')).toMatchObject({ value: { code: '91350100M000100Y43' } })
  })

  it('catches all 2,160 changes of one character', () => {
    const changes = valid.flatMap(([code]) =>
      [...code].flatMap((old, at) =>
        [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
          .filter((other) => other !== old)
          .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
      ),
    )
    expect(changes).toHaveLength(2160)
    expect(changes.filter((code) => parseCreditCode(code).ok)).toEqual([])
  })
})

describe('parseOrganisationCode', () => {
  it.each(['M000100Y-4', '40000000-X', 'MJ900000-6', 'MF000001-3', 'm000100y4'])('accepts %s', (raw) => {
    expect(outcome(parseOrganisationCode(raw))).toBe(raw.replace('-', '').toUpperCase())
  })

  it.each([
    ['M000100Y-5', 'organisation-code.check'],
    ['M000100Y', 'organisation-code.form'],
    ['M000100-Y4', 'organisation-code.form'],
  ])('refuses %s: %s', (raw, code) => expect(outcome(parseOrganisationCode(raw))).toBe(code))

  it('ends in 0 where the standard says 11', () => expect(organisationCheckCharacter('00000000')).toBe('0'))
})
