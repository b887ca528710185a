import type { HouseholdMember } from '@hedui/core/decide'
import { agrees, testProperties } from '@hedui/testing'
import { describe, it } from 'vitest'
import { disabilityLiving, disabilityNursing } from '../../src/index.ts'
import { disabled } from '../properties/households.ts'
import { asked } from './person.ts'

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

testProperties(
  disabilityLiving,
  {
    ...asked,
    households: disabled,
    tries: { runs: 60 },
    properties: [
      byLaw(['tekun', 'orphan', 'work-injury-nursing'], (_, draws) =>
        draws('dibao.urban', 'dibao.rural') ? 12_100 : 0,
      ),
    ],
  },
  { describe, it },
)

testProperties(
  disabilityNursing,
  {
    ...asked,
    households: disabled,
    tries: { runs: 60 },
    properties: [
      byLaw(['tekun', 'work-injury-nursing'], ({ disabilityLevel: level, longCare }, draws) => {
        const isHardUp = draws('dibao.urban', 'dibao.rural')
        if (longCare !== true || level === null || level === undefined || level > 2) return 0
        return level === 1 ? (isHardUp ? 14_500 : 11_500) : isHardUp ? 12_100 : 8_500
      }),
    ],
  },
  { describe, it },
)
