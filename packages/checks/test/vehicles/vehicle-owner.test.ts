import { vehicleOwner } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { household, meansTestedCases, member, paid, who, wife } from '../means-tested.ts'

const car = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  plate: '皖N10001',
  class: 'car',
  registeredAt: '2020-05-01',
  transferredAt: null,
  status: 'registered',
  price: 6_000_000,
  ...more,
})
const owning = (...vehicle: HostRecord[]) => ({ vehicle, 'payment@payment': [paid()] })
const all = { maxValue: 0 }

const cases: CheckCase[] = [
  {
    name: 'a destitute person who owns a car',
    given: owning(car()),
    finds: [
      {
        severity: 'medium',
        tier: 'A',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { vehicles: 1, month: '2025-09' },
        evidence: [{ entity: 'payment' }, { entity: 'vehicle' }],
      },
    ],
  },
  { name: 'a van', given: owning(car({ class: 'passenger' })), finds: [{}] },
  { name: 'a lorry', given: owning(car({ class: 'truck' })), finds: [{}] },
  { name: 'a motorcycle', given: owning(car({ class: 'motorcycle' })), silent: true },
  { name: 'a tractor', given: owning(car({ class: 'tractor' })), silent: true },
  { name: 'an adapted vehicle', given: owning(car({ class: 'adapted' })), silent: true },
  {
    name: 'a motorcycle, where the locality counts them',
    given: owning(car({ class: 'motorcycle' })),
    options: { countableClasses: ['motorcycle'] },
    finds: [{}],
  },
  { name: 'a class that nobody knows', given: owning(car({ class: null })), undetermined: true },
  { name: 'a scrapped car', given: owning(car({ status: 'scrapped' })), silent: true },
  { name: 'a cancelled registration', given: owning(car({ status: 'cancelled' })), silent: true },
  { name: 'a seized car, which is owned still', given: owning(car({ status: 'seized' })), finds: [{}] },
  { name: 'a status that nobody knows', given: owning(car({ status: null })), undetermined: true },
  {
    name: 'a car sold before the month',
    given: owning(car({ status: 'transferred', transferredAt: '2025-08-20' })),
    silent: true,
  },
  {
    name: 'a car sold on the first day of the month',
    given: owning(car({ status: 'transferred', transferredAt: '2025-09-01' })),
    silent: true,
  },
  {
    name: 'a car sold on the second day of the month',
    given: owning(car({ status: 'transferred', transferredAt: '2025-09-02' })),
    finds: [{}],
  },
  {
    name: 'a car with a day on which it left, scrapped since',
    given: owning(car({ status: 'scrapped', transferredAt: '2025-10-02' })),
    silent: true,
  },
  {
    name: 'a car sold nobody knows when',
    given: owning(car({ status: 'transferred', transferredAt: '2025' })),
    undetermined: true,
  },
  {
    name: 'a car bought on the last day of the month',
    given: owning(car({ registeredAt: '2025-09-30' })),
    finds: [{}],
  },
  {
    name: 'a car bought on the first day of the next',
    given: owning(car({ registeredAt: '2025-10-01' })),
    silent: true,
  },
  {
    name: 'a car bought nobody knows when',
    given: owning(car({ registeredAt: null })),
    undetermined: true,
  },
  {
    name: 'a price of exactly the limit',
    given: owning(car()),
    options: { maxValue: 6_000_000 },
    silent: true,
  },
  { name: 'a fen above it', given: owning(car()), options: { maxValue: 5_999_999 }, finds: [{}] },
  {
    name: 'a fen as the limit, and a price that nobody knows',
    given: owning(car({ price: null })),
    options: { maxValue: 1 },
    undetermined: true,
  },
  { name: 'a price that nobody knows, where all count', given: owning(car({ price: null })), finds: [{}] },
  {
    name: 'two vehicles, one of them in the file twice',
    given: owning(car(), car(), car({ plate: '皖N10002', class: 'truck' })),
    finds: [{ facts: { vehicles: 2 } }],
  },
  {
    name: 'one car more from October',
    given: {
      vehicle: [car(), car({ plate: '皖N10002', registeredAt: '2025-10-09' })],
      'payment@payment': [paid(), paid({ month: '2025-10' })],
    },
    finds: [{ facts: { vehicles: 2 } }],
  },
  {
    name: 'husband and wife with a car each, as a lead each',
    given: {
      vehicle: [car(), car({ person: wife, plate: '皖N10002' })],
      ...household([member(wife), member(who)]),
    },
    finds: [{}, {}],
  },
  {
    name: 'two programmes of one person, as a lead each',
    given: { vehicle: [car()], 'payment@payment': [paid(), paid({ programme: 'old-age' })] },
    options: { programmes: ['tekun', 'old-age'] },
    finds: [{}, {}],
  },
  {
    name: 'a member whose name the list of members has',
    given: { vehicle: [car()], ...household([member(wife), member(who, { name: '张三' })]) },
    finds: [{ tier: 'A', evidence: [{}, {}, {}] }],
  },
  {
    name: 'another name under the number',
    given: owning(car({ name: '王五' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the name at a scrapped car only',
    given: owning(car({ name: '王五' }), car({ plate: '皖N10002', status: 'scrapped' })),
    finds: [{ tier: 'B' }],
  },
  { name: 'the car of a namesake', given: owning(car({ person: wife })), silent: true },
  {
    name: 'no vehicle in a register that is not complete',
    given: owning(),
    covered: ['payment'],
    undetermined: true,
  },
  { name: 'no vehicle in a register that is', given: owning(), silent: true },
  {
    name: 'a month that nobody knows',
    given: { vehicle: [car({ registeredAt: '2025-09-09' })], 'payment@payment': [paid({ month: null })] },
    undetermined: true,
  },
  {
    name: 'a damaged number, which joins nothing',
    given: { vehicle: [car()], 'payment@payment': [paid({ beneficiary: damagedId(1) })] },
    undetermined: true,
  },
  ...meansTestedCases({ vehicle: [car()] }),
]

testCases(
  vehicleOwner,
  cases.map((each) => ({ ...each, options: { ...all, ...each.options } })),
)
