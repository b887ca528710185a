import type { HostRecord } from '@hedui/core'
import { cardOf, idOf } from '@hedui/testing'
import { paid, who } from '../deaths/dead-in-june.ts'
import type { Examples } from './example.ts'

const counted = (more: HostRecord = {}): HostRecord => ({
  person: who,
  household: 'dibao:1',
  programmeClass: 'dibao',
  month: '2025-09',
  counted: true,
  joinedAt: '2020-01-01',
  township: '城关镇',
  ...more,
})
const supported: HostRecord = { beneficiary: who, programme: 'tekun', month: '2025-09' }
const shared = (persons: number, home: (n: number) => string | null) => ({
  'payment@payment': Array.from({ length: persons }, (_, i) => ({
    ...paid('2025-09', { beneficiary: idOf(i + 1) }),
    account: cardOf(1),
    holderKind: 'person',
  })),
  registration: Array.from({ length: persons }, (_, i) => ({
    person: idOf(i + 1),
    household: home(i + 1),
  })).filter(({ household }) => household !== null),
})

const drawing = (...programmes: (string | null)[]) => ({
  'payment@payment': programmes.map((programme) => paid('2025-09', { programme })),
})

const award = (month: string | null, more: HostRecord = {}): HostRecord => ({
  reference: month ?? 'W1',
  person: who,
  household: 'hukou:1',
  month,
  amount: 2_000_000,
  plot: `P${month}`,
  status: 'accepted',
  ...more,
})

const inTownships = (...townships: (string | null)[]) => ({
  enrolment: ['2025-09', '2025-10'].flatMap((month) =>
    townships.map((township) => ({ beneficiary: who, name: '张三', programme: 'old-age', month, township })),
  ),
})

const rollAndOrders = (...references: string[]) => ({
  'payment@roll': [paid('2025-09', { layer: 'declared' })],
  'payment@payment': references.map((reference) => paid('2025-09', { layer: 'instructed', reference })),
})

/** A unit that counts somebody who is no relative of its head. */
const withCarer = (household: string | null) => ({
  membership: [counted({ relation: 'other', name: '张三' }), counted({ person: idOf(2), relation: 'head' })],
  registration: [
    { person: who, household },
    { person: idOf(2), household: 'hukou:1' },
  ],
})

export const duplicates: Examples = {
  'dibao-and-tekun': {
    true: { given: { membership: [counted()], enrolment: [supported] } },
    false: { given: { membership: [counted({ counted: false })], enrolment: [supported] } },
    unknown: { given: { membership: [counted({ counted: null })], enrolment: [supported] } },
  },
  'enrolled-in-two-areas': {
    true: { given: inTownships('甲乡', '乙镇') },
    false: { given: inTownships('甲乡', '甲乡') },
    unknown: { given: inTownships('甲乡', null) },
  },
  'counted-in-two-units': {
    true: { given: { membership: [counted(), counted({ household: 'dibao:2' })] } },
    false: { given: { membership: [counted()] } },
    unknown: { given: { membership: [counted(), counted({ household: 'dibao:2', counted: null })] } },
  },
  'fabricated-member': {
    true: { given: withCarer('hukou:2') },
    false: { given: withCarer('hukou:1') },
    unknown: { given: withCarer(null) },
  },
  'housing-award-repeated': {
    true: { given: { housingAward: [award('2024-05'), award('2021-05')] } },
    false: { given: { housingAward: [award('2024-05')], awardMember: [] } },
    unknown: { given: { housingAward: [award('2024-05'), award(null)] } },
  },
  'exclusive-benefits-overlap': {
    true: { given: drawing('tekun', 'disability.living') },
    false: { given: drawing('tekun', 'old-age') },
    unknown: { given: drawing('tekun', null) },
  },
  'paid-twice-in-period': {
    true: { given: rollAndOrders('A1', 'A2') },
    false: { given: rollAndOrders('A1') },
    unknown: { given: rollAndOrders('A1', 'A2'), covered: ['payment'] },
  },
  'account-shared-by-many': {
    true: { given: shared(4, (n) => `hukou:${n}`) },
    false: { given: shared(4, () => 'hukou:1') },
    unknown: { given: shared(5, (n) => (n > 3 ? null : `hukou:${n}`)) },
  },
}
