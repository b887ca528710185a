import { decide, type HouseholdIncome, type HouseholdMember } from '@hedui/core/decide'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dibaoRural, parameters } from '../../src/index.ts'
import { child, head, household, month, monthly, spouse, yearly } from './household.ts'

const others = [spouse(), child({ id: 'c1' }), child({ id: 'c2' }), child({ id: 'c3' })]
const earning = (incomes: readonly HouseholdIncome[], size: number) =>
  household(head({ incomes }), ...(others.slice(0, size - 1) as HouseholdMember[]))

const decided = (incomes: readonly HouseholdIncome[], size: number, region: string) => {
  const given = earning(incomes, size)
  const { result, amountFen } = decide(dibaoRural, given, { asOf: '2024-09-30', parameters, region })
  return { result, amountFen }
}

/** The law in one line: `limit` and `income` are for twelve months, in fractions of a fen. */
function formula(income: Fraction, limitPerYear: number) {
  const room = { over: income.over, fen: BigInt(limitPerYear) * income.over - income.fen }
  if (room.fen <= 0n) return { result: 'ineligible', amountFen: 0 }
  const [product, by] = [room.fen * 2n + 12n * room.over, 24n * room.over]
  return { result: 'eligible', amountFen: Number(product / by) }
}
interface Fraction {
  readonly fen: bigint
  readonly over: bigint
}
const aYear = (fen: number): Fraction => ({ fen: BigInt(fen), over: 1n })

const sizes = [1, 2, 3, 4, 5]
const around = (limit: number) =>
  Array.from({ length: 61 }, (_, i) => limit - 30 + i).filter((fen) => fen >= 0)

describe('from fen to fen around the limit the amount is that of the formula', () => {
  it.each(sizes)('monthly income, monthly standard, %i counted', (size) => {
    for (const fen of [...around(45_000 * size), 0, 1])
      expect([fen, decided([monthly('wage', fen)], size, '990100')]).toEqual([
        fen,
        formula(aYear(fen * 12), 540_000 * size),
      ])
  })

  it.each(sizes)('yearly income, yearly standard, %i counted', (size) => {
    for (const fen of [...around(540_000 * size), 0, 1])
      expect([fen, decided([yearly('operating', fen)], size, '990200')]).toEqual([
        fen,
        formula(aYear(fen), 540_000 * size),
      ])
  })

  it.each(sizes)('yearly income, monthly standard, %i counted', (size) => {
    for (const fen of around(540_000 * size))
      expect([fen, decided([yearly('operating', fen)], size, '990100')]).toEqual([
        fen,
        formula(aYear(fen), 540_000 * size),
      ])
  })
})

it('whatever the periods, income is counted in the months it was earned in and in no other', () => {
  const anEarning = fc.record({
    fen: fc.integer({ min: 0, max: 1_500_000 }),
    last: fc.integer({ min: -3, max: 3 }),
    months: fc.constantFrom(1, 2, 3, 4, 6, 12),
  })
  const monthAt = (offset: number) => {
    const index = 2024 * 12 + 8 + offset
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  }
  fc.assert(
    fc.property(
      fc.array(anEarning, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...sizes),
      (earned, size) => {
        const incomes = earned.map(
          ({ fen, last, months }): HouseholdIncome => ({
            type: 'wage',
            amountFen: fen,
            from: monthAt(last - months + 1),
            to: monthAt(last),
          }),
        )
        expect(monthAt(0)).toBe(month)
        const now = earned.filter(({ last, months }) => last >= 0 && last - months < 0)
        const atTheRate = now.reduce(
          (sum, { fen, months }) => sum + (BigInt(fen) * 12n * 12n) / BigInt(months),
          0n,
        )
        expect(decided(incomes, size, '990100')).toEqual(
          formula({ fen: atTheRate, over: 12n }, 540_000 * size),
        )
        const within = earned.reduce(
          (sum, { fen, last, months }) =>
            sum +
            (BigInt(fen) *
              BigInt(Math.max(0, Math.min(last, 0) - Math.max(last - months + 1, -11) + 1)) *
              2n +
              BigInt(months)) /
              (2n * BigInt(months)),
          0n,
        )
        expect(decided(incomes, size, '990200')).toEqual(formula({ fen: within, over: 1n }, 540_000 * size))
      },
    ),
    { numRuns: 100 },
  )
})
