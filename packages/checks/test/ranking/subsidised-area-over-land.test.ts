import { subsidisedAreaOverLand } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testCases, unknownMoney } from '../cases.ts'
import { drawn, farmer, field } from './fields.ts'

const son = idOf(2)
const lease = (more: HostRecord = {}) =>
  field({ tenure: 'leased', area: 200, plot: 'D2', since: '2024-01-01', ...more })
const given = (lines: readonly HostRecord[], lands: readonly HostRecord[]) => ({
  landSubsidy: lines,
  land: lands,
})
const registered = (person: string, household: string): HostRecord => ({ person, household, name: '张三' })
const byRegister = (more: HostRecord = {}) => ({
  ...given([drawn({ household: null })], [field({ household: null, person: son, ...more })]),
  registration: [registered(farmer, 'hukou:1'), registered(son, 'hukou:1')],
})
const over = (hundredths: number) => [{ facts: { over: hundredths } }]

const cases: CheckCase[] = [
  {
    name: 'twelve mu of ten',
    given: given([drawn()], [field()]),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        periods: ['2025-09'],
        amountAtRisk: { fen: 20_000, basis: 'upper-bound' },
        facts: { item: '耕地地力保护补贴', subsidised: 1_200, contracted: 1_000, leased: 0, over: 200 },
        evidence: [{ entity: 'land' }, { entity: 'landSubsidy' }],
      },
    ],
  },
  {
    name: 'as much as is held and tolerated',
    given: given([drawn({ area: 1_010 })], [field()]),
    silent: true,
  },
  {
    name: 'a hundredth more than is tolerated',
    given: given([drawn({ area: 1_011 })], [field()]),
    finds: over(11),
  },
  {
    name: 'a hundredth more than is held, where nothing is tolerated',
    given: given([drawn({ area: 1_001 })], [field()]),
    options: { tolerance: 0 },
    finds: over(1),
  },
  {
    name: 'as much as is held, where nothing is tolerated',
    given: given([drawn({ area: 1_000 })], [field()]),
    options: { tolerance: 0 },
    silent: true,
  },
  { name: 'two mu are leased', given: given([drawn()], [field(), lease()]), silent: true },
  {
    name: 'one mu is leased',
    given: given([drawn()], [field(), lease({ area: 100 })]),
    finds: [{ facts: { contracted: 1_000, leased: 100, over: 100 } }],
  },
  {
    name: 'two plots are contracted, and two leased',
    given: given(
      [drawn()],
      [field({ area: 600 }), field({ area: 400 }), lease({ area: 90 }), lease({ area: 110 })],
    ),
    silent: true,
  },
  {
    name: 'land that is held some other way',
    given: given([drawn()], [field(), lease({ tenure: 'pledged' })]),
    finds: over(200),
  },
  {
    name: 'a lease that began in the month',
    given: given([drawn()], [field(), lease({ since: '2025-09-30' })]),
    silent: true,
  },
  {
    name: 'a lease that began after the month',
    given: given([drawn()], [field(), lease({ since: '2025-10-01' })]),
    finds: over(200),
  },
  {
    name: 'a lease that ended in the month',
    given: given([drawn()], [field(), lease({ until: '2025-09-01' })]),
    silent: true,
  },
  {
    name: 'a lease that ended before the month',
    given: given([drawn()], [field(), lease({ until: '2025-08-31' })]),
    finds: over(200),
  },
  {
    name: 'a contract that ended before the month, and one that began after it',
    given: given(
      [drawn()],
      [field(), field({ area: 200, until: '2025-08-31' }), field({ area: 200, since: '2025-10-01' })],
    ),
    finds: [
      {
        facts: { contracted: 1_000, over: 200 },
        evidence: [{ row: 1, entity: 'land' }, { entity: 'landSubsidy' }],
      },
    ],
  },
  {
    name: 'land of another household',
    given: given([drawn()], [field(), lease({ household: 'nong:2', person: son })]),
    finds: over(200),
  },
  {
    name: 'land that the recipient holds with another household',
    given: given([drawn()], [field(), lease({ household: 'nong:2' })]),
    silent: true,
  },
  {
    name: 'land that the recipient contracted with another household, and leased with a third',
    given: given([drawn({ area: 1_300 })], [field({ household: 'nong:2' }), lease({ household: 'nong:3' })]),
    finds: [
      {
        facts: { contracted: 1_000, leased: 200, over: 100 },
        evidence: [{ row: 1, entity: 'land' }, { row: 2, entity: 'land' }, { entity: 'landSubsidy' }],
      },
    ],
  },
  {
    name: 'land that the recipient held with another household before the month',
    given: given([drawn()], [field(), lease({ household: 'nong:2', until: '2025-08-31' })]),
    finds: [{ facts: { over: 200 }, evidence: [{ row: 1, entity: 'land' }, { entity: 'landSubsidy' }] }],
  },
  {
    name: 'land that one of two recipients holds with another household',
    given: given(
      [drawn({ area: 700 }), drawn({ area: 700, person: son })],
      [field(), lease({ area: 100, household: 'nong:2', person: son })],
    ),
    finds: [{ facts: { subsidised: 1_400, contracted: 1_000, leased: [0, 100], over: [300, 400] } }],
  },
  {
    name: 'two lines of one item, of the household',
    given: given(
      [drawn({ area: 700, amount: 70_000 }), drawn({ area: 500, amount: 50_000, person: son })],
      [field()],
    ),
    finds: [{ facts: { subsidised: 1_200, over: 200 }, amountAtRisk: { fen: 20_000 } }],
  },
  {
    name: 'two items for one field',
    given: given([drawn({ area: 700 }), drawn({ area: 500, item: '稻谷补贴' })], [field()]),
    silent: true,
  },
  {
    name: 'two seasons of one field',
    given: given([drawn({ area: 700 }), drawn({ area: 500, month: '2025-05' })], [field()]),
    silent: true,
  },
  {
    name: 'two households as a lead each, and two months and two items of one',
    given: given(
      [
        drawn(),
        drawn({ month: '2025-05' }),
        drawn({ item: '稻谷补贴' }),
        drawn({ household: 'nong:2', person: son }),
      ],
      [field(), field({ household: 'nong:2', person: son })],
    ),
    finds: [{}, {}, {}, {}],
  },
  {
    name: 'the line of the father, the contract of the son, in one household register',
    given: byRegister({ area: 1_200 }),
    silent: true,
  },
  { name: 'both in one household register, and not enough', given: byRegister(), finds: over(200) },
  {
    name: 'no land in a register that is complete',
    given: given([drawn()], []),
    finds: [{ facts: { contracted: 0, leased: 0, over: 1_200 }, amountAtRisk: { fen: 120_000 } }],
  },
  {
    name: 'no land in a register that is not complete',
    given: given([drawn()], []),
    covered: ['land-subsidy'],
    undetermined: true,
  },
  {
    name: 'too little land in a register that is not complete',
    given: given([drawn()], [field({ area: 1 })]),
    covered: ['land-subsidy'],
    undetermined: true,
  },
  {
    name: 'nobody knows of which household the recipient is',
    given: given([drawn({ household: null })], [field()]),
    undetermined: true,
  },
  { name: 'an area that is not known', given: given([drawn({ area: null })], [field()]), undetermined: true },
  { name: 'a field of unknown size', given: given([drawn()], [field({ area: null })]), undetermined: true },
  {
    name: 'a tenure that is not known',
    given: given([drawn()], [field({ tenure: null })]),
    undetermined: true,
  },
  {
    name: 'a lease from nobody knows when',
    given: given([drawn()], [field(), lease({ since: null })]),
    undetermined: true,
  },
  {
    name: 'a lease until some time of the year',
    given: given([drawn()], [field(), lease({ until: '2025' })]),
    undetermined: true,
  },
  {
    name: 'money that is not known',
    given: given([drawn({ amount: null })], [field()]),
    finds: [{ amountAtRisk: { fen: 0 } }],
  },
]

const noLead = 'where the area is not too much there is no lead'

testCases(subsidisedAreaOverLand, cases, {
  equivalent: {
    'facts.atRisk.node.mulDiv[0]: unknown as 0 fen': unknownMoney,
    'facts.atRisk.node.mulDiv[1].max: only operand 0': noLead,
    'facts.atRisk.node.mulDiv[1].max[1].value: 0 → 1': noLead,
  },
})
