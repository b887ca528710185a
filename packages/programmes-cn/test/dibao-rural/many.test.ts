import { decideBatch, decideResult, type Household } from '@hedui/core/decide'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dibaoRural, parameters } from '../../src/index.ts'
import { runs, within } from '../runs.ts'
import { knowingMore } from './arbitraries.ts'
import { countyOf } from './county.ts'
import { month } from './household.ts'

/** A whole county at once takes other ways than a few households do. */
const perCounty = 600
const asked = { asOf: '2024-12-31', month, parameters } as const

/** Households as a county can tell of them: who died when, and which incomes there are, is known. */
const aHousehold = knowingMore.map(
  ({ known, open }): Household => ({
    ...open,
    incomes: known.incomes ?? [],
    members: open.members.map((member, at) => ({
      ...member,
      status: known.members[at]?.status ?? null,
      diedOn: known.members[at]?.diedOn ?? null,
      incomes: member.incomes ?? known.members[at]?.incomes ?? [],
    })),
  }),
)

const regions = ['990100', '990200', '990000'] as const
const [countySize, different] = [100_000, 8_000]

describe('each of many households has the result and amount that it has alone', () => {
  it('in a county of 600, wherever it is', { timeout: within(240_000) }, () => {
    fc.assert(
      fc.property(
        fc.array(aHousehold, { minLength: perCounty, maxLength: perCounty }),
        fc.constantFrom(...regions),
        (households, region) => {
          const batch = decideBatch(countyOf(households, region), dibaoRural, asked)
          expect(households.map((_, at) => batch.of(`home:${at}`))).toEqual(
            households.map((one, at) => ({ id: `home:${at}`, ...alone(one, region) })),
          )
        },
      ),
      runs(1),
    )
  })

  it(`in a county of ${countySize}, at least ${different} of them different from each other`, {
    timeout: within(900_000),
  }, () => {
    const region = '990100'
    const { numRuns, seed = 1 } = runs(different)
    const kinds = fc.sample(aHousehold, { numRuns, seed })
    expect(new Set(kinds.map((kind) => JSON.stringify(kind))).size).toBeGreaterThan(0.9 * kinds.length)
    const expected = kinds.map((kind) => alone(kind, region))
    const size = Math.max(countySize, kinds.length)
    const kindOf = Int32Array.from(
      { length: size },
      (_, at) => (at * 7919 + Math.floor(at / 97)) % kinds.length,
    )
    const households = Array.from(kindOf, (kind) => kinds[kind] as Household)
    const batch = decideBatch(countyOf(households, region), dibaoRural, asked)
    expect(batch.size).toBe(size)
    const wrong = [...batch].filter(({ id, ...row }) => {
      const kind = kindOf[Number(id.slice('home:'.length))] as number
      return JSON.stringify(row) !== JSON.stringify(expected[kind])
    })
    expect(wrong).toEqual([])
  })
})

function alone(household: Household, region: string) {
  const { result, amountFen, amountBoundsFen } = decideResult(dibaoRural, household, { ...asked, region })
  return { result, amountFen, amountBoundsFen }
}
