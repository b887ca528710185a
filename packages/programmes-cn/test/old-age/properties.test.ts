import { decideResult } from '@hedui/core/decide'
import { agrees, testProperties } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { oldAge } from '../../src/index.ts'
import { theOld } from '../properties/households.ts'
import { asked, elder, month } from './cases.ts'

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
    households: theOld,
    properties: [
      agrees(({ members }) => {
        const own = members.find(({ id }) => id === 'elder')
        const fen = law(own ?? {})
        return { amountFen: fen, result: fen > 0 ? 'eligible' : 'ineligible' }
      }),
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
