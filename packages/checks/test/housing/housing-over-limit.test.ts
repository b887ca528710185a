import { housingOverLimit } from '@hedui/checks'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { household, member, paid, who, wife } from '../means-tested.ts'
import { home, owning, second, shop } from './homes.ts'

const cases: CheckCase[] = [
  {
    name: 'two homes',
    given: owning(home(), second()),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { homes: 20_000, area: 11_000, commercial: 0 },
        evidence: [{ entity: 'payment' }, { entity: 'property' }, { entity: 'property' }],
      },
    ],
  },
  { name: 'one home', given: owning(home()), silent: true },
  {
    name: 'two homes, where the locality allows two',
    given: owning(home(), second()),
    options: { maxHomes: 2 },
    silent: true,
  },
  {
    name: 'three homes, where the locality allows two',
    given: owning(home({ area: 2_000 }), second({ area: 2_000 }), second({ area: 2_000 })),
    options: { maxHomes: 2 },
    finds: [{}],
  },
  {
    name: 'a home and the smallest share of another',
    given: owning(home(), second({ share: 1 })),
    finds: [{ facts: { homes: 10_001, area: 6_000 } }],
  },
  {
    name: 'two inherited shares, less than a home together',
    given: owning(home({ share: 2_500 }), second({ share: 3_333 })),
    silent: true,
  },
  {
    name: 'two halves, which are a home',
    given: owning(home({ share: 5_000 }), second({ share: 5_000 })),
    silent: true,
  },
  {
    name: 'a share above the whole, which nobody can have',
    given: owning(home({ share: 20_000 })),
    silent: true,
  },
  {
    name: 'a home owned jointly with others, besides one of their own',
    given: owning(home(), second({ share: null })),
    undetermined: true,
  },
  { name: 'one home owned jointly with others', given: owning(home({ share: null })), silent: true },
  { name: 'exactly the room allowed for one person', given: owning(home({ area: 12_000 })), silent: true },
  {
    name: 'a hundredth of a square metre more',
    given: owning(home({ area: 12_001 })),
    finds: [{ facts: { area: 12_001 } }],
  },
  {
    name: 'half a home, of which half the room counts',
    given: owning(home({ area: 24_000, share: 5_000 })),
    silent: true,
  },
  {
    name: 'half of a larger home',
    given: owning(home({ area: 24_002, share: 5_000 })),
    finds: [{ facts: { area: 12_001 } }],
  },
  {
    name: 'a part of a hundredth of a square metre, which does not count',
    given: owning(home({ area: 24_001, share: 5_000 })),
    silent: true,
  },
  { name: 'room that nobody knows', given: owning(home({ area: null })), undetermined: true },
  {
    name: 'room for two persons',
    given: { property: [home({ area: 24_000 })], ...household([member(wife), member(who)]) },
    silent: true,
  },
  {
    name: 'room for one, where one does not count',
    given: {
      property: [home({ area: 12_001 })],
      ...household([member(wife, { counted: false }), member(who)]),
    },
    finds: [{}],
  },
  {
    name: 'a member who stands twice in the list of members, with one home',
    given: { property: [home({ area: 12_001 })], ...household([member(who), member(who)]) },
    finds: [{ facts: { homes: 10_000 } }],
  },
  { name: 'a commercial unit', given: owning(shop()), finds: [{ facts: { commercial: 1, homes: 0 } }] },
  {
    name: 'a commercial unit, where the locality does not count them',
    given: owning(shop()),
    options: { commercialCounts: false },
    silent: true,
  },
  {
    name: 'a commercial unit in the file twice',
    given: owning(shop(), shop()),
    finds: [{ facts: { commercial: 1 } }],
  },
  { name: 'a workshop', given: owning(home(), second({ use: 'industrial' })), silent: true },
  { name: 'a use that nobody knows', given: owning(home({ use: null, area: 1_000 })), undetermined: true },
  {
    name: 'a resettlement flat for a house pulled down',
    given: owning(home(), second({ status: 'cancelled' })),
    silent: true,
  },
  {
    name: 'one of two houses has collapsed',
    given: owning(home(), second({ status: 'lost' })),
    silent: true,
  },
  { name: 'one of two homes was sold', given: owning(home(), second({ status: 'history' })), silent: true },
  { name: 'a status that nobody knows', given: owning(home(), second({ status: null })), undetermined: true },
  { name: 'a cancelled commercial unit', given: owning(shop({ status: 'cancelled' })), silent: true },
  {
    name: 'registered on the last day of the month',
    given: owning(home(), second({ registeredAt: '2025-09-30' })),
    finds: [{}],
  },
  {
    name: 'registered the month after',
    given: owning(home(), second({ registeredAt: '2025-10-01' }), shop({ registeredAt: '2025-10-01' })),
    silent: true,
  },
  {
    name: 'registered nobody knows when',
    given: owning(home(), second({ registeredAt: null })),
    undetermined: true,
  },
  {
    name: 'husband and wife with a home each',
    given: { property: [home(), second({ person: wife })], ...household([member(wife), member(who)]) },
    finds: [{ facts: { homes: 20_000, area: 11_000 }, evidence: [{}, {}, {}] }],
  },
  {
    name: 'husband and wife with a commercial unit each',
    given: {
      property: [shop(), shop({ person: wife, certificate: '2' })],
      ...household([member(wife), member(who)]),
    },
    finds: [{ facts: { commercial: 2 } }],
  },
  {
    name: 'the second home belongs to a member who does not count',
    given: {
      property: [home(), second({ person: wife })],
      ...household([member(wife, { counted: false }), member(who)]),
    },
    silent: true,
  },
  {
    name: 'nobody knows whether the owner of the second home counts',
    given: {
      property: [home(), second({ person: wife })],
      ...household([member(wife, { counted: null }), member(who)]),
    },
    undetermined: true,
  },
  {
    name: 'a shop of one who does not count',
    given: {
      property: [shop({ person: wife })],
      ...household([member(wife, { counted: false }), member(who)]),
    },
    silent: true,
  },
  {
    name: 'what is registered later or gone is not cited',
    given: owning(
      home(),
      second(),
      second({ certificate: '3', status: 'lost' }),
      second({ certificate: '4', registeredAt: '2025-10-01' }),
    ),
    finds: [{ evidence: [{}, {}, {}] }],
  },
  {
    name: 'another home and shop from October',
    given: {
      property: [
        home(),
        second(),
        ...['2025-09-09', '2025-10-09'].map((registeredAt, i) => shop({ certificate: `${i}`, registeredAt })),
        second({ registeredAt: '2025-10-09' }),
      ],
      'payment@payment': [paid(), paid({ month: '2025-10' })],
    },
    finds: [
      {
        facts: { homes: 30_000, area: 16_000, commercial: 2, amount: 160_000 },
        periods: ['2025-09', '2025-10'],
        amountAtRisk: { fen: 160_000 },
      },
    ],
  },
  {
    name: 'an allowance without a means test',
    given: { property: [home(), second()], 'payment@payment': [paid({ programme: 'old-age' })] },
    silent: true,
  },
  {
    name: 'two programmes, as a lead each',
    given: { property: [home(), second()], 'payment@payment': [paid(), paid({ programme: 'old-age' })] },
    options: { programmes: ['tekun', 'old-age'] },
    finds: [{}, {}],
  },
  {
    name: 'two persons, as a lead each',
    given: {
      property: [home(), second(), home({ person: wife }), second({ person: wife })],
      'payment@payment': [paid(), paid({ beneficiary: wife })],
    },
    finds: [{}, {}],
  },
  {
    name: 'nobody knows which programme',
    given: { property: [home(), second()], 'payment@payment': [paid({ programme: null })] },
    undetermined: true,
  },
  {
    name: 'a roll not yet sent',
    given: { property: [home(), second()], 'payment@payment': [paid({ layer: 'declared' })] },
    silent: true,
  },
  {
    name: 'an instructed payment',
    given: { property: [home(), second()], 'payment@payment': [paid({ layer: 'instructed' })] },
    finds: [{}],
  },
  {
    name: 'a layer that nobody knows',
    given: { property: [home(), second()], 'payment@payment': [paid({ layer: null })] },
    undetermined: true,
  },
  {
    name: 'an amount that is not known',
    given: { property: [home(), second()], 'payment@payment': [paid({ amount: null })] },
    finds: [{ facts: { amount: null } }],
  },
  {
    name: 'no home in a register that is not complete',
    given: owning(),
    covered: ['payment'],
    undetermined: true,
  },
  { name: 'no home in a register that is', given: owning(), silent: true },
  {
    name: 'a damaged number, which joins nothing',
    given: { property: [home(), second()], 'payment@payment': [paid({ beneficiary: damagedId(1) })] },
    undetermined: true,
  },
  {
    name: 'a month that nobody knows',
    given: { property: [home(), second()], 'payment@payment': [paid({ month: null })] },
    undetermined: true,
  },
]

const alike =
  'only a damaged number has other properties than its row, and of that the other totals are unknown'

testCases(
  housingOverLimit,
  cases.map((each) => ({ ...each, options: { maxAreaPerPerson: 120, ...each.options } })),
  {
    unseen: { 'all[1].any[2].all[0]: never unknown': 'an option is always set' },
    equivalent: {
      'facts.homes.node.value.path: without [0]': alike,
      'facts.area.node.value.path: without [0]': alike,
      'facts.commercial.node.value.path: without [0]': alike,
    },
  },
)
