import { type Decision, decide } from '@hedui/core/decide'
import { decisionText } from '@hedui/core/text'
import { describe, expect, it } from 'vitest'
import { oldAge, parameters } from '../../src/index.ts'
import { asked, elder, ruling } from './cases.ts'

const decided = (given: ReturnType<typeof elder>, more: object = {}): Decision =>
  decide(oldAge, given, { ...asked, ...more })
const months = (given: ReturnType<typeof elder>, ...list: readonly string[]) =>
  list.map((month) => decided(given, { month }).amountFen)

describe('worked examples that no table holds', () => {
  it('OA-4: of May and June, June is overpaid after a death on 3 May', () => {
    const dead = elder('1931-01-01', { status: 'dead', diedOn: '2024-05-03' })
    expect(months(dead, '2024-05', '2024-06')).toEqual([10_000, 0])
  })

  it('OA-5: paid in arrears, only the month paid for decides: one of three is overpaid', () => {
    const dead = elder('1931-01-01', { status: 'dead', diedOn: '2024-05-03' })
    const due = months(dead, '2024-04', '2024-05', '2024-06')
    expect(due).toEqual([10_000, 10_000, 0])
    expect(30_000 - due.reduce<number>((sum, fen) => sum + (fen ?? 0), 0)).toBe(10_000)
  })

  it('OA-6: born in a year that is all that is known, both bands are possible', () => {
    expect(decided(elder('1934'))).toMatchObject({
      result: 'eligible',
      amountFen: null,
      amountBoundsFen: [5_000, 10_000],
      missing: [{ at: 'members[0].birthDate', settles: true }],
    })
  })

  it('OA-8: Minhou, October 2020: 36 urban and 312 rural persons come to what was paid', () => {
    const paid = ['dibao.urban', 'dibao.rural'].map(
      (benefit) =>
        decided(elder('1938-01-01', { benefits: [benefit] }), {
          ...ruling(['old-age.months-later', 0], ['old-age.leap-birthday-in-march', 0]),
          region: '350121',
          month: '2020-10',
        }).amountFen ?? 0,
    )
    expect(paid).toEqual([10_000, 10_000])
    expect((paid[0] ?? 0) * 36).toBe(360_000)
    expect((paid[0] ?? 0) * 36 + (paid[1] ?? 0) * 312).toBe(3_480_000)
  })
})

it('an invented figure is said to be invented', () => {
  expect(decided(elder('1939-01-15')).synthetic).toBe(true)
  expect(parameters.length).toBeGreaterThan(0)
})

it.each(['zh', 'en'] as const)('the argument in words: %s', (lang) => {
  const dead = elder('1934-06-15', { status: 'dead', diedOn: '2024-06-20' })
  expect(decisionText(decided(dead), lang)).toMatchSnapshot()
  expect(decisionText(decided(elder('1934')), lang)).toMatchSnapshot()
})
