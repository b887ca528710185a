import { decide } from '@hedui/core/decide'
import { isDay } from '@hedui/core/values'
import { dibaoRural, parameters } from '@hedui/programmes-cn'
import { boundariesOf, forgetting, households } from '@hedui/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const boundaries = boundariesOf(dibaoRural, parameters)
const decided = (given: Parameters<typeof decide>[1]) =>
  decide(dibaoRural, given, { asOf: '2024-12-31', month: '2024-09', parameters, region: '990100' })

describe('households', () => {
  it('are taken by decide, and decided unless a figure of the locality is missing', () => {
    fc.assert(
      fc.property(households({ boundaries }), (given) => {
        const { result, missing } = decided(given)
        expect(missing.filter(({ fact }) => !fact.startsWith('parameter'))).toEqual([])
        expect(missing.length > 0 || result !== 'undetermined').toBe(true)
      }),
    )
  })

  it('come close to where the verdict turns: within a fen of the limit, and a day of 18 years', () => {
    const sample = fc.sample(households({ boundaries }), { numRuns: 2000, seed: 1 })
    const births = sample.flatMap(({ members }) => members.map(({ birthDate }) => birthDate))
    for (const day of ['2006-08-31', '2006-09-01', '2006-09-02']) expect(births).toContain(day)
    const amounts = new Set(
      sample.flatMap(({ members }) => members.flatMap((m) => m.incomes?.map((i) => i.amountFen))),
    )
    for (const fen of [44_999, 45_000, 45_001, 89_999, 90_000, 90_001]) expect(amounts).toContain(fen)
  })

  it('shrink to the head alone', () => {
    const { counterexample } = fc.check(
      fc.property(households({ boundaries }), ({ members }) => members.length === 0),
      { seed: 1 },
    )
    expect(counterexample?.[0].members.map(({ id, incomes }) => [id, incomes])).toEqual([['head', []]])
  })
})

describe('forgetting', () => {
  it('leaves who is there, and days that hold less', () => {
    fc.assert(
      fc.property(forgetting(households()), ({ known, open }) => {
        expect(open.members.map(({ id }) => id)).toEqual(known.members.map(({ id }) => id))
        open.members.forEach(({ birthDate }, at) => {
          if (birthDate) expect(known.members[at]?.birthDate?.startsWith(birthDate)).toBe(true)
        })
        expect(known.members.every(({ birthDate }) => birthDate && isDay(birthDate))).toBe(true)
      }),
    )
  })
})

describe('boundariesOf', () => {
  it('reads the figures, numbers, ages and codes that a programme compares with', () => {
    expect(boundaries).toMatchObject({ fen: [0, 45_000, 65_500, 540_000], ages: [3, 18] })
    expect(boundaries.codes).toContain('in-prison')
    expect(boundaries.days).toContain('2025-12-31')
  })
})
