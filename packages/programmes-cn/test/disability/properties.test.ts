import type { HouseholdMember } from '@hedui/core/decide'
import {
  agrees,
  bounded,
  irrelevant,
  monotone,
  monotoneInKnowledge,
  nonNegative,
  permutation,
  relabel,
  testProperties,
} from '@hedui/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { disabilityLiving, disabilityNursing } from '../../src/index.ts'
import { asked, holder } from './person.ts'

const programmes = ['dibao.urban', 'dibao.rural', 'tekun', 'orphan', 'old-age', 'work-injury-nursing']
const households = fc
  .record({
    benefits: fc.subarray(programmes, { maxLength: 2 }),
    disabilityCategory: fc.constantFrom('limb', 'hearing', 'none', 'vision'),
    disabilityLevel: fc.integer({ min: 1, max: 4 }),
    certificateValid: fc.constantFrom(true, true, true, false),
    longCare: fc.constantFrom(true, true, false),
    diedOn: fc.constantFrom(null, null, null, '2025-05-31', '2025-06-01'),
    others: fc.nat(2),
  })
  .map(({ benefits, diedOn, others, ...more }) => {
    const { members } = holder(benefits, {
      ...more,
      ...(diedOn !== null && { status: 'dead' as const, diedOn }),
    })
    const other = (_: unknown, i: number): HouseholdMember => ({
      id: `m${i}`,
      relation: 'spouse',
      status: 'normal',
    })
    return { members: [...members, ...Array.from({ length: others }, other)] }
  })

type Law = (member: HouseholdMember, draws: (...ids: readonly string[]) => boolean) => number

/** What both ask for, and then the tariff of Fujian in 2025. */
const byLaw = (excluding: readonly string[], tariff: Law) =>
  agrees(({ members }) => {
    const own = members.find(({ id }) => id === 'holder') as HouseholdMember
    const draws = (...ids: readonly string[]) => ids.some((id) => own.benefits?.includes(id))
    const isHolder = own.disabilityCategory !== 'none' && own.certificateValid === true
    const isOpen = isHolder && !draws(...excluding) && own.diedOn !== '2025-05-31'
    const amountFen = isOpen ? tariff(own, draws) : 0
    return { amountFen, result: amountFen > 0 ? 'eligible' : 'ineligible' }
  })

const common = [
  nonNegative,
  permutation,
  relabel,
  irrelevant('incomes', 'schooling', 'birthDate', 'failedAbilities'),
  monotone({ amount: 'falls' }),
  monotone({ amount: 'rises' }),
  monotoneInKnowledge,
]

testProperties(
  disabilityLiving,
  {
    ...asked,
    households,
    tries: { runs: 60 },
    properties: [
      byLaw(['tekun', 'orphan', 'work-injury-nursing'], (_, draws) =>
        draws('dibao.urban', 'dibao.rural') ? 12_100 : 0,
      ),
      bounded(() => 12_100),
      ...common,
    ],
  },
  { describe, it },
)

testProperties(
  disabilityNursing,
  {
    ...asked,
    households,
    tries: { runs: 60 },
    properties: [
      byLaw(['tekun', 'work-injury-nursing'], ({ disabilityLevel: level, longCare }, draws) => {
        const isHardUp = draws('dibao.urban', 'dibao.rural')
        if (longCare !== true || level === null || level === undefined || level > 2) return 0
        return level === 1 ? (isHardUp ? 14_500 : 11_500) : isHardUp ? 12_100 : 8_500
      }),
      bounded(() => 14_500),
      ...common,
    ],
  },
  { describe, it },
)
