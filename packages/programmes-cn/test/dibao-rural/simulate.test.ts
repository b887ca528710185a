import {
  amountOverIncome,
  decideBatch,
  effects,
  overlayProgramme,
  type ProgrammeOverlay,
  simulate,
  supposing,
} from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { dibaoRural, parameters } from '../../src/index.ts'
import { countyOf } from './county.ts'
import { family, head, household, month } from './household.ts'

const rules = { programme: dibaoRural, parameters }
const asked = { asOf: '2024-09-30', month } as const
const county = countyOf([family(60_000), family(140_000), family(null), family(400_000)], '990100')
const over = (conditions: ProgrammeOverlay['conditions']): ProgrammeOverlay => ({
  ...{ programme: 'dibao.rural', id: 'reform', version: '1', area: '*', from: '2024-01-01', to: null },
  basis: [],
  ...(conditions && { conditions }),
})
const supposed = (figures: Readonly<Record<string, number>>) =>
  simulate(county, { before: rules, after: supposing(rules, figures) }, asked)
const simulated = (conditions: ProgrammeOverlay['conditions']) => {
  const after = { ...rules, programme: overlayProgramme(dibaoRural, over(conditions)) }
  return simulate(county, { before: rules, after }, asked)
}
const told = ({ effect }: ReturnType<typeof simulate>) => Array.from(effect, (at) => effects[at])

describe('a reform', { timeout: 60_000 }, () => {
  it('raises the standard: who gains, who enters, what it costs', () => {
    const raised = supposed({ 'dibao.standard': 50_000 })
    expect(told(raised)).toEqual(['gains', 'enters', 'open', 'same'])
    expect(raised.totals).toEqual({
      effects: { same: 1, gains: 1, loses: 0, enters: 1, leaves: 0, open: 1 },
      before: { leastFen: 75_000, mostFen: 75_000 + 135_000 },
      after: { leastFen: 90_000 + 10_000, mostFen: 90_000 + 10_000 + 150_000 },
    })
    expect(raised.townships).toEqual([{ township: null, ...raised.totals }])
  })

  it('lowers it: who loses and who leaves', () => {
    expect(told(supposed({ 'dibao.standard': 40_000 }))).toEqual(['loses', 'same', 'open', 'same'])
    expect(told(supposed({ 'dibao.standard': 20_000 }))[0]).toBe('leaves')
  })

  it('takes a condition away or puts another in its place, and leaves the rules as they were', () => {
    const copy = structuredClone(rules)
    const { income } = dibaoRural.conditions
    expect(told(simulated({ income: null }))).toEqual(['same', 'enters', 'open', 'enters'])
    const strict = simulated({
      assets: {
        ...(income as NonNullable<typeof income>),
        holds: { not: (income as NonNullable<typeof income>).holds },
      },
    })
    expect(told(strict)).toEqual(['leaves', 'same', 'open', 'same'])
    expect(rules).toEqual(copy)
  })

  it('changes nothing where nothing is changed', () => {
    const { before, after } = supposed({})
    expect([...after]).toEqual([...before])
    expect([...before]).toEqual([...decideBatch(county, dibaoRural, { ...asked, parameters })])
  })

  it('refuses a figure or condition that the programme does not have', () => {
    expect(() => supposed({ standard: 1 })).toThrow(/There are/)
    expect(() => supposed({ 'dibao.standard': 0.5 })).toThrow(/There are/)
    expect(() => simulated({ x: null })).toThrow(/There are/)
  })
})

describe('the amount over income', { timeout: 60_000 }, () => {
  const options = { asOf: '2024-09-30', parameters, region: '990100', mostFen: 90_000 }

  it('falls by a fen for each fen earned, to nothing at the standard', () => {
    const { points, notches } = amountOverIncome(dibaoRural, household(head()), options)
    expect(points.every(({ incomeFen, amountFen }) => amountFen === Math.max(0, 45_000 - incomeFen))).toBe(
      true,
    )
    expect(notches).toEqual([])
  })

  it('is the same where the standard is set by the year', () => {
    const { points } = amountOverIncome(dibaoRural, household(head()), { ...options, region: '990200' })
    expect(points.every(({ incomeFen, amountFen }) => amountFen === Math.max(0, 45_000 - incomeFen))).toBe(
      true,
    )
  })

  it('jumps where one more fen costs more than itself, and says where to the fen', () => {
    const { amount } = dibaoRural.roundings
    const flat = {
      ...dibaoRural,
      facts: {
        ...dibaoRural.facts,
        flat: { type: 'fen', node: { value: 240_000, type: 'fen' }, title: { zh: '', en: '' } },
      },
      roundings: { amount: { ...(amount as NonNullable<typeof amount>), of: 'flat' } },
    } as const
    expect(amountOverIncome(flat, household(head()), options).notches).toEqual([
      { incomeFen: 44_999, beforeFen: 20_000, afterFen: 0 },
    ])
  })

  it('is open where something else is not known', () => {
    const { points, notches } = amountOverIncome(dibaoRural, family(null), options)
    expect(points[0]).toEqual({ incomeFen: 0, amountFen: null })
    expect(notches).toEqual([])
  })
})
