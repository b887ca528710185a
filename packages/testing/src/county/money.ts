import { ageOn } from './calendar.ts'
import type { Member, Personal } from './story/story.ts'

/** What the county pays, in fen a month. */
export const figures = {
  dibaoStandard: 66_000,
  addOn: 6_000,
  tekun: { scattered: 85_800, collective: 106_000 },
  living: 10_000,
  nursing: { 1: 12_000, 2: 10_000 },
  orphan: { scattered: 120_000, collective: 170_000 },
  oldAge: [
    { from: 100, amount: 30_000 },
    { from: 90, amount: 10_000 },
    { from: 80, amount: 5_000 },
  ],
} as const

/** What a household gets for its counted members on the first day of a month. */
export function dibaoAmount(counted: readonly Member[], day: string) {
  const monthlyIncome = counted.reduce((sum, { income }) => sum + income, 0)
  const basic = Math.max(0, figures.dibaoStandard * counted.length - monthlyIncome)
  const ages = counted.map(({ person }) => ageOn(person.born, day))
  const addOn = ages.filter((age) => age >= 70 || age < 18).length * figures.addOn
  return { monthlyIncome, basic, addOn, amount: basic + addOn }
}

export function personalAmount({ programme, person, institution, slip }: Personal, day: string): number {
  if (programme === 'disability.living') return figures.living
  if (programme === 'disability.nursing') return figures.nursing[slip.disabilityLevel === '1' ? 1 : 2]
  const mode = institution === null ? 'scattered' : 'collective'
  if (programme !== 'old-age') return figures[programme][mode]
  const age = ageOn(person.born, day)
  return figures.oldAge.find(({ from }) => age >= from)?.amount ?? 5_000
}
