import type { Answers, Household, HouseholdMember } from '@hedui/core/decide'
import { households } from '@hedui/testing'
import fc from 'fast-check'
import * as home from '../care-home/cases.ts'
import * as child from '../children/cases.ts'
import { holder } from '../disability/person.ts'
import * as old from '../old-age/cases.ts'
import * as relief from '../relief/cases.ts'
import * as rigid from '../rigid-expenditure/cases.ts'
import { earning, elder, son } from '../tekun/person.ts'

/** Households of all kinds, with what a programme asks of them. */
const answering = (answers: fc.Arbitrary<Answers>, month: string): fc.Arbitrary<Household> =>
  fc.tuple(households({ month }), answers).map(([household, given]) => ({ ...household, answers: given }))

/** Applications for temporary relief of each type. */
export const forRelief = fc
  .record({
    answers: fc.constantFrom(relief.fire, relief.spending, relief.jobless),
    persons: fc.nat(6),
    months: fc.nat(6),
    incomePerHead: fc.integer({ min: 299_990, max: 300_010 }),
    decidedBy: fc.constantFrom('township', 'county'),
  })
  .map(({ answers, ...more }): Household => relief.applying({ ...answers, ...more }))

/** Households with medical spending, and no standing yet. */
export const spendingMuch = answering(
  fc.integer({ min: 0, max: 12_000_000 }).map((medical) => rigid.spending(medical)),
  rigid.asked.month,
)

export const withHouses = answering(
  fc.record({
    group: fc.constantFrom('dibao', 'edge', 'tekun-scattered', 'other'),
    house: fc.constantFrom('A', 'B', 'C', 'D', 'none'),
    otherHouse: fc.boolean(),
    award: fc.constantFrom('none', 'former-household'),
    ownHousehold: fc.boolean(),
    awardCounts: fc.boolean(),
  }),
  '2024-09',
)

/** Children, with what either allowance asks about their parents. */
export const children = fc
  .record({
    father: fc.constantFrom('dead', 'missing', 'ill', 'able', 'custody'),
    fatherTerm: fc.integer({ min: 4, max: 8 }),
    mother: fc.constantFrom('dead', 'missing', 'able', 'restricted'),
    setting: fc.constantFrom('family', 'institution'),
    dibaoPerHead: fc.integer({ min: 0, max: 130_000 }),
    tekunMoney: fc.constant(0),
    livingSubsidy: fc.constantFrom(0, 10_000),
  })
  .map((answers): Household => child.living(answers))

export const residents = fc
  .record({
    enteredOn: fc.constantFrom('2024-03-05', '2024-06-01', '2024-06-11', '2024-06-30', '2024-07-01'),
    left: fc.boolean(),
    leftOn: fc.constantFrom('2024-06-01', '2024-06-20', '2024-07-05'),
    absentDays: fc.nat(40),
    ability: fc.constantFrom('able', 'light', 'medium', 'heavy'),
  })
  .map((answers): Household => home.resident({ ...home.there, ...answers }))

const someSons = fc.array(
  fc
    .record({
      standing: fc.constantFrom('able', 'tekun', 'dibao', 'missing'),
      birthDate: fc.constantFrom('1953-01-01', '1964-05-02', '1990-01-01'),
      disabilityCategory: fc.constantFrom('none', 'limb', 'mental'),
      disabilityLevel: fc.integer({ min: 1, max: 4 }),
      incomeFen: fc.constantFrom(0, 299_999, 300_000),
      assetsWithinRule: fc.boolean(),
    })
    .map(son),
  { maxLength: 2 },
)

/** People who live alone, with sons who may be able to support them. */
export const alone = fc
  .record({
    birthDate: fc.constantFrom('1931-01-01', '1964-05-01', '1964-05-02', '2008-05-01', '2008-05-02'),
    disabilityCategory: fc.constantFrom('none', 'limb', 'mental', 'hearing'),
    disabilityLevel: fc.integer({ min: 1, max: 4 }),
    failedAbilities: fc.nat(6),
    inInstitution: fc.boolean(),
    status: fc.constantFrom('normal', 'normal', 'in-prison'),
    benefits: fc.subarray(['tekun', 'dibao.rural', 'old-age'], { maxLength: 1 }),
    supporters: fc.oneof(fc.constant([]), someSons),
    fen: fc.nat(60_000),
    assetsWithinRule: fc.boolean(),
  })
  .map(({ fen, assetsWithinRule, ...more }) =>
    elder({ ...more, incomes: [earning('property', fen)] }, { assetsWithinRule }),
  )

const drawn = ['dibao.urban', 'dibao.rural', 'tekun', 'orphan', 'old-age', 'work-injury-nursing']

/** Disabled persons who may draw something else. */
export const disabled = fc
  .record({
    benefits: fc.subarray(drawn, { maxLength: 2 }),
    disabilityCategory: fc.constantFrom('limb', 'hearing', 'none', 'vision'),
    disabilityLevel: fc.integer({ min: 1, max: 4 }),
    certificateValid: fc.constantFrom(true, true, true, false),
    longCare: fc.constantFrom(true, true, false),
    diedOn: fc.constantFrom(null, null, null, '2025-05-31', '2025-06-01'),
    others: fc.nat(2),
  })
  .map(({ benefits, diedOn, others, ...more }): Household => {
    const dead = diedOn !== null && ({ status: 'dead', diedOn } as const)
    const { members } = holder(benefits, { ...more, ...dead })
    const other = (_: unknown, i: number): HouseholdMember => ({
      ...{ id: `m${i}`, relation: 'spouse', status: 'normal' },
    })
    return { members: [...members, ...Array.from({ length: others }, other)] }
  })

const days = fc.date({ min: new Date('1915-01-01'), max: new Date('1955-01-01'), noInvalidDate: true })
const aBirth = fc.oneof(
  days.map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom('1944-06-30', '1944-07-01', '1934-06-30', '1934-07-01', '1924-06-30', '1924-07-01'),
  fc.constant('1936-02-29'),
)

/** The old, some of whom have died, and others in their households. */
export const theOld = fc
  .record({
    birthDate: aBirth,
    diedOn: fc.constantFrom(null, null, null, '2024-05-31', '2024-06-01', '2024-06-30'),
    benefits: fc.subarray(['dibao.urban', 'tekun', 'disability.living']),
    others: fc.array(aBirth, { maxLength: 2 }),
  })
  .map(({ birthDate, diedOn, benefits, others }): Household => {
    const dead = diedOn !== null && ({ status: 'dead', diedOn } as const)
    const { members } = old.elder(birthDate, { benefits, ...dead })
    const other = (born: string, i: number): HouseholdMember => ({
      ...{ id: `m${i}`, relation: 'spouse', birthDate: born, status: 'normal' },
    })
    return { members: [...members, ...others.map(other)] }
  })
