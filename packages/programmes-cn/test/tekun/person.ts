import type { Parameter } from '@hedui/core'
import type { Household, HouseholdMember, HouseholdSupporter } from '@hedui/core/decide'
import { parameters } from '../../src/index.ts'

const month = '2024-05'
export const asked = {
  asOf: '2024-12-31',
  month,
  parameters,
  region: '990100',
  kind: 'rural',
  member: 'elder',
}

/** Income of one month. */
export const earning = (
  type: 'property' | 'basic-pension' | 'old-age' | 'preferential' | 'assistance' | 'pension',
  amountFen: number | null,
  at = month,
) => ({ type, amountFen, from: at, to: at })

/** TK-1: of 93, without anybody to support him, whose pension and old-age allowance are not counted. */
export const elder = (
  more: Partial<HouseholdMember> = {},
  household: Partial<Household> = {},
): Household => ({
  members: [
    {
      id: 'elder',
      relation: 'head',
      birthDate: '1931-01-01',
      status: 'normal',
      schooling: 'none',
      disabilityCategory: 'none',
      disabilityLevel: 4,
      failedAbilities: 0,
      inInstitution: false,
      benefits: [],
      supporters: [],
      incomes: [earning('basic-pension', 12_300), earning('old-age', 10_000)],
      ...more,
    },
  ],
  assetsWithinRule: true,
  ...household,
})

/** A son of 71 who is poor. */
export const son = (more: HouseholdSupporter = {}): HouseholdSupporter => ({
  standing: 'able',
  birthDate: '1953-01-01',
  disabilityCategory: 'none',
  disabilityLevel: 4,
  incomeFen: 299_999,
  assetsWithinRule: true,
  ...more,
})

export const ruling = (id: string, value: number, per: 'month' | 'year' = 'month') => ({
  parameters: parameters.map(
    (parameter): Parameter =>
      parameter.id === id
        ? {
            ...parameter,
            entries: [
              { area: '*', from: '2021-07-01', to: null, value, per, source: 'synthetic', synthetic: true },
            ],
          }
        : parameter,
  ),
})
