import { decideBatch, decideResult, type Household } from '@hedui/core/decide'
import fc from 'fast-check'
import { expect, it } from 'vitest'
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

it('each of many households has the result and amount that it has alone', {
  timeout: within(240_000),
}, () => {
  fc.assert(
    fc.property(
      fc.array(aHousehold, { minLength: perCounty, maxLength: perCounty }),
      fc.constantFrom('990100', '990200', '990000'),
      (households, region) => {
        const batch = decideBatch(countyOf(households, region), dibaoRural, asked)
        const alone = households.map((one, at) => {
          const { because, ...result } = decideResult(dibaoRural, one, { ...asked, region })
          return { id: `home:${at}`, ...result }
        })
        expect(alone.map(({ id }) => batch.of(id))).toEqual(alone)
      },
    ),
    runs(1),
  )
})
