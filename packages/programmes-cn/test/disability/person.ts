import type { Household, HouseholdMember } from '@hedui/core/decide'
import { parameters } from '../../src/index.ts'

/** The tests ask in Fujian in June 2025 unless they say otherwise. */
export const asked = { asOf: '2026-12-31', month: '2025-06', parameters, region: '350000', member: 'holder' }

/** Where nothing was found on mental disability, so that a test may say what a place would pay. */
export const ruling = (id: string, value: number) => ({
  parameters: parameters.map((parameter) =>
    parameter.id === id
      ? {
          ...parameter,
          entries: [
            { area: '*', from: '2016-01-01', to: null, value, source: 'synthetic', synthetic: true as const },
          ],
        }
      : parameter,
  ),
})

/** A disabled person of limb level 2 in need of long care, who draws these programmes. */
export const holder = (
  benefits: readonly string[] | null,
  more: Partial<HouseholdMember> = {},
): Household => ({
  members: [
    {
      id: 'holder',
      relation: 'head',
      birthDate: '1980-01-01',
      status: 'normal',
      disabilityCategory: 'limb',
      disabilityLevel: 2,
      certificateValid: true,
      longCare: true,
      benefits,
      ...more,
    },
  ],
})

/** As `livingCases` have it, a year later. */
export const places = {
  fujian: {},
  hubei: { region: '420000', month: '2026-06' },
  shanxi: { region: '140000', month: '2026-06' },
  shanghai: { region: '310000', month: '2025-08' },
}
