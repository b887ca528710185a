import { decideResult, type HouseholdMember } from '@hedui/core/decide'
import {
  agrees,
  bounded,
  irrelevant,
  monotoneInKnowledge,
  nonNegative,
  permutation,
  relabel,
  testProperties,
} from '@hedui/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oldAge } from '../../src/index.ts'
import { asked, elder, month } from './cases.ts'

const days = fc.date({ min: new Date('1915-01-01'), max: new Date('1955-01-01'), noInvalidDate: true })
const aBirth = fc.oneof(
  days.map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom(
    '1944-06-30',
    '1944-07-01',
    '1934-06-30',
    '1934-07-01',
    '1924-06-30',
    '1924-07-01',
    '1936-02-29',
  ),
)
const anElder = fc.record({
  birthDate: aBirth,
  diedOn: fc.constantFrom(null, null, null, '2024-05-31', '2024-06-01', '2024-06-30'),
  benefits: fc.subarray(['dibao.urban', 'tekun', 'disability.living']),
})
const households = fc
  .tuple(anElder, fc.array(aBirth, { maxLength: 2 }))
  .map(([{ birthDate, diedOn, benefits }, others]) => {
    const { members } = elder(birthDate, {
      benefits,
      ...(diedOn !== null && { diedOn, status: 'dead' as const }),
    })
    return {
      members: [
        ...members,
        ...others.map(
          (born, i): HouseholdMember => ({
            id: `m${i}`,
            relation: 'spouse',
            birthDate: born,
            status: 'normal',
          }),
        ),
      ],
    }
  })

/** The allowance as the rules have it, by the calendar alone. */
function law({ birthDate, diedOn }: { birthDate?: string | null; diedOn?: string | null }): number {
  const [year = 0, born = 0] = (birthDate ?? '').split('-').map(Number)
  const years = 2024 - year - (born > 6 ? 1 : 0)
  if ((diedOn ?? '9999').slice(0, 7) < month) return 0
  return years >= 100 ? 30_000 : years >= 90 ? 10_000 : years >= 80 ? 5_000 : 0
}

testProperties(
  oldAge,
  {
    ...asked,
    households,
    properties: [
      agrees(({ members }) => {
        const own = members.find(({ id }) => id === 'elder')
        const fen = law(own ?? {})
        return { amountFen: fen, result: fen > 0 ? 'eligible' : 'ineligible' }
      }),
      bounded(() => 30_000),
      nonNegative,
      permutation,
      relabel,
      irrelevant('incomes', 'schooling', 'livesTogether', 'disabilityLevel'),
      monotoneInKnowledge,
    ],
    tries: { runs: 60 },
  },
  { describe, it },
)

describe('whoever it is', () => {
  it('is paid more with age and never less, band by band, to the month', () => {
    const paid = Array.from({ length: 35 * 12 }, (_, i) => {
      const born = `${1954 - Math.floor(i / 12)}-${String(12 - (i % 12)).padStart(2, '0')}-15`
      return decideResult(oldAge, elder(born), asked).amountFen ?? -1
    })
    expect(paid.toSorted((a, b) => a - b)).toEqual(paid)
    expect([...new Set(paid)]).toEqual([0, 5_000, 10_000, 30_000])
  })

  it('income does not matter: at every fen from 0 to twice a standard of 50.00 it is the same', () => {
    for (let fen = 0; fen <= 10_000; fen += 97) {
      const given = elder('1939-01-15', {
        incomes: [{ type: 'wage', amountFen: fen, from: month, to: month }],
      })
      expect(decideResult(oldAge, given, asked).amountFen).toBe(5_000)
    }
  })
})
