import type { Household } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { parameters } from '../../src/index.ts'
import { earning, given, together, told } from './asked.ts'

/** Where the subsidies are those of Fujian. */
const paying = {
  parameters: parameters.map((parameter) => ({
    ...parameter,
    entries: parameter.entries.flatMap((entry) =>
      parameter.id.startsWith('disability.') && entry.area === '350000'
        ? [entry, { ...entry, area: '990100' }]
        : [entry],
    ),
  })),
}
const both = { assetsWithinRule: true }
const money = ['dibao.urban', 'dibao.rural', 'dibao.edge', 'tekun', 'disability.living', 'disability.nursing']
const limb = {
  disabilityCategory: 'limb',
  disabilityLevel: 1,
  certificateValid: true,
  longCare: true,
} as const

describe('what one programme takes from the decisions on the others', () => {
  it('whoever is found to be on dibao draws the living subsidy, and nursing at the rate of the hard-up', () => {
    const household = { members: [told('head', 'head', limb)], ...both }
    expect(
      given(together(household, paying, ['dibao.urban', 'disability.living', 'disability.nursing'])),
    ).toEqual({
      'dibao.urban': 65_500,
      'disability.living of head': 12_100,
      'disability.nursing of head': 14_500,
    })
    const richer = { members: [told('head', 'head', { ...limb, ...earning(65_500) })], ...both }
    expect(
      given(together(richer, paying, ['dibao.urban', 'disability.living', 'disability.nursing'])),
    ).toEqual({
      'disability.nursing of head': 11_500,
    })
  })

  it('what was said of a programme that is decided as well is set aside; of another it stays', () => {
    const drawing = (benefits: readonly string[]): Household => ({
      members: [told('head', 'head', { ...limb, ...earning(200_000), benefits })],
      ...both,
    })
    expect(given(together(drawing(['dibao.urban']), paying, ['dibao.urban', 'disability.living']))).toEqual(
      {},
    )
    expect(given(together(drawing(['dibao.urban']), paying, ['disability.living']))).toEqual({
      'disability.living of head': 12_100,
    })
    expect(
      given(together(drawing(['work-injury-nursing']), paying, ['dibao.urban', 'disability.nursing'])),
    ).toEqual({})
  })

  it('whoever is supported as destitute is not counted for dibao, and draws no subsidy', () => {
    const elder = told('elder', 'head', { birthDate: '1950-01-01', supporters: [], ...limb })
    const couple = told('wife', 'spouse', { birthDate: '1980-01-01' })
    const all = together({ members: [elder, couple], ...both }, {}, money)
    expect(given(all)).toEqual({ 'tekun of elder': 114_800, 'dibao.urban': 65_500 })
    const counted = all.find(({ decision }) => decision.programme.id === 'dibao.urban')?.decision.members
    expect(counted?.map((one) => one.counted)).toEqual(['false', 'true'])
  })

  it('while it is open whether somebody is destitute, so is dibao, and it asks for what decides that', () => {
    const elder = told('elder', 'head', { birthDate: '1950-01-01', supporters: null })
    const all = together({ members: [elder], ...both }, {}, ['tekun', 'dibao.urban'])
    expect(given(all)).toEqual({ 'tekun of elder': 'open', 'dibao.urban': 'open' })
    const [dibao, tekun] = all.map(({ decision }) => decision.missing.map(({ at }) => at))
    expect([dibao, tekun]).toEqual([[], ['members[0].supporters']])
    expect(all[0]?.took).toEqual([{ programme: 'tekun', member: 'elder', standing: 'open' }])
  })

  it('dibao, then its edge, then rigid expenditure: one standing, whatever the household said it had', () => {
    const standing = (fen: number) =>
      given(
        together(
          {
            members: [told('head', 'head', earning(fen))],
            answers: { standing: 'dibao', ...spending },
            ...both,
          },
          {},
          ['rigid-expenditure', 'dibao.edge', 'dibao.urban'],
        ),
      )
    const spending = {
      ...{ living: 0, medical: 9_000_000, education: 0, publicSchoolFee: 0, rehabilitation: 0 },
      ...{ otherSpending: 0, recognisedIn: '2025-06' },
    }
    expect(standing(65_499)).toEqual({ 'dibao.urban': 1 })
    expect(standing(65_500)).toEqual({ 'dibao.edge': 0 })
    expect(standing(98_250)).toEqual({ 'rigid-expenditure': 0 })
  })

  it('CH-3, CH-7: a child has the standard less its part of the dibao of its household', () => {
    const child = told('child', 'son', {
      birthDate: '2016-01-01',
      answers: { father: 'dead', mother: 'custody', motherTerm: 24, motherSilent: 0, setting: 'family' },
    })
    const household = {
      members: [told('head', 'head', earning(57_000)), told('wife', 'spouse'), child],
      ...both,
    }
    const ids = ['unattended-child', 'orphan', 'dibao.urban', 'disability.living', 'tekun']
    expect(given(together(household, {}, ids))).toEqual({
      'dibao.urban': 139_500,
      'unattended-child of child': 73_500,
    })
    expect(given(together(household, {}, ['unattended-child']))).toEqual({
      'unattended-child of child': 'open',
    })
  })

  it('an orphan is neither destitute nor a child without effective care', () => {
    const child = told('child', 'head', {
      birthDate: '2016-01-01',
      supporters: [],
      answers: { father: 'dead', mother: 'dead', setting: 'institution' },
    })
    const ids = ['orphan', 'tekun', 'unattended-child', 'disability.living', 'disability.nursing']
    const all = together({ members: [{ ...child, ...limb }], ...both }, { member: 'child' }, ids)
    expect(given(all)).toMatchObject({ 'orphan of child': 160_000 })
    expect(given(all)).not.toHaveProperty('tekun of child')
    expect(given(all)).not.toHaveProperty('unattended-child of child')
    expect(given(all)).not.toHaveProperty('disability.living of child')
  })

  it('urban or rural by the kind asked for; while none is, neither is given', () => {
    const household = { members: [told('head', 'head')], ...both }
    const by = (kind: 'rural' | null) =>
      together(household, { kind }, ['dibao.rural', 'dibao.urban']).map(({ decision, outcome, instead }) => [
        decision.programme.id,
        outcome,
        instead,
      ])
    expect(by('rural')).toEqual([
      ['dibao.urban', 'passed-over', 'dibao.rural'],
      ['dibao.rural', 'given', null],
    ])
    expect(by(null)).toEqual([
      ['dibao.urban', 'open', 'dibao.rural'],
      ['dibao.rural', 'open', 'dibao.urban'],
    ])
  })
})
