import { createDataset } from '@hedui/core'
import { verifyClaims } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { claimNamed, claimNames, claims } from '../src/index.ts'

const month = '2024-09'
const people = [
  'dibao',
  'child',
  'not-counted',
  'edge',
  'tekun',
  'earlier',
  'limb-2',
  'mental-3',
  'limb-3',
  'lapsed',
]
const certificate = (
  person: string,
  disabilityCategory: string,
  disabilityLevel: string,
  status = 'valid',
) => ({
  ...{ person, disabilityCategory, disabilityLevel, certificateStatus: status },
})
const county = (...covered: readonly string[]) =>
  createDataset({
    personKeys: new Set(people),
    coverage: covered.map((register) => ({
      ...{ register, programme: null, area: '*', from: '2000-01-01', to: null },
    })),
    records: {
      enrolment: [
        { programme: 'dibao.rural', month, beneficiary: 'dibao', household: 'home' },
        { programme: 'dibao.edge', month, beneficiary: 'edge' },
        { programme: 'tekun', month, beneficiary: 'tekun' },
        { programme: 'dibao.urban', month: '2023-09', beneficiary: 'earlier' },
      ],
      membership: [
        { household: 'home', month, person: 'dibao', counted: true },
        { household: 'home', month, person: 'child', counted: true },
        { household: 'home', month, person: 'not-counted', counted: false },
        { household: 'home', month: '2023-09', person: 'earlier', counted: true },
      ],
      disabilityCertificate: [
        certificate('limb-2', 'limb', '2'),
        certificate('mental-3', 'mental', '3'),
        certificate('limb-3', 'limb', '3'),
        certificate('lapsed', 'limb', '1', 'cancelled'),
      ],
    },
  })
const whole = county('roll', 'members', 'disability-certificate')
const shown = (claim: keyof typeof claims, dataset = whole) =>
  people.filter(
    (person) =>
      verifyClaims(dataset, person, [claims[claim](true, month)], { asOf: '2024-09-30' })[0]?.verdict ===
      'agree',
  )

describe('what applications say', () => {
  it.each([
    ['onDibao', ['dibao', 'child']],
    ['onEdge', ['edge']],
    ['onTekun', ['tekun']],
    ['disabled', ['limb-2', 'mental-3', 'limb-3']],
    ['severelyDisabled', ['limb-2']],
    ['severelyDisabledOrMental3', ['limb-2', 'mental-3']],
  ] as const)('%s is shown by the registers for those of whom it is true', (claim, expected) => {
    expect(shown(claim)).toEqual(expected)
  })

  it('is refuted where it is denied, and unknown where no register covers it', () => {
    const verdict = (person: string, claimed: boolean, dataset = whole) =>
      verifyClaims(dataset, person, [claims.onDibao(claimed, month)], { asOf: '2024-09-30' })[0]?.verdict
    expect([verdict('dibao', false), verdict('earlier', false), verdict('earlier', true)]).toEqual([
      'disagree',
      'agree',
      'disagree',
    ])
    expect(verdict('earlier', true, county())).toBe('unknown')
  })

  it('is known by its name, or by that of the programme that is drawn', () => {
    expect(claimNames).toEqual(expect.arrayContaining(['dibao', 'severely-disabled', 'old-age']))
    expect(claimNamed('dibao')).toBe(claims.onDibao)
    expect(claimNamed('old-age')?.(false, month)).toMatchObject({ id: 'old-age', claimed: false })
    expect(claimNamed('rich')).toBeUndefined()
  })
})
