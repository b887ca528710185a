import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { programmeGraph } from '../../src/programmes/graph.ts'
import {
  disabilities,
  incomeTypes,
  relations,
  schoolings,
  standings,
  statuses,
} from '../../src/programmes/household/codes.ts'
import type { Household } from '../../src/programmes/household/household.ts'
import { parseHousehold } from '../../src/programmes/household/parse.ts'
import { householdRecords, personKey } from '../../src/programmes/household/records.ts'
import { householdSchema } from '../../src/programmes/household/schema.ts'
import type { Programme } from '../../src/programmes/programme.ts'
import { readBy } from '../../src/programmes/reads.ts'
import { casesOf } from '../../src/programmes/registers/cases-of.ts'

const [asOf, month] = ['2024-12-31', '2024-09']

/** A list of one thing of which nothing is said is a list that nobody gave. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part) => {
      const [only, ...others] = Array.isArray(part) ? part : []
      const isSilent = typeof only === 'object' && only && Object.values(only).every((said) => said === null)
      return isSilent && others.length === 0 ? null : part
    }),
  )

/** Reads whatever a programme may read of a member. */
const everything = {
  facts: {
    circumstances: { to: ['circumstances'] },
    supporters: { path: [{ to: 'supporters' }] },
    enrolments: {
      path: [{ to: 'enrolments', where: { fact: { fact: 'programme' }, value: ['tekun', 'dibao.urban'] } }],
    },
  },
} as unknown as Programme

/** The case that is read of the dataset which a case makes, ids as they were. */
function throughDataset(household: Household): Household {
  const dataset = createDataset({
    ...householdRecords([household], month, readBy(everything)),
    graph: programmeGraph,
  })
  const { household: read } = casesOf(dataset, asOf, month, everything).household(0)
  return {
    ...read,
    members: read.members.map((member, at) => {
      const { id = '' } = household.members[at] ?? {}
      expect(member.id).toBe(personKey(0, id))
      return { ...member, id }
    }),
  }
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 })
const codes = <T extends string>(list: readonly T[]) => maybe(fc.constantFrom(...list))
const aMonth = fc.constantFrom('2024-01', '2024-09', '2023-12')
const aDay = fc.constantFrom('1960-02-29', '1984', '2001-07')
const fen = fc.nat(10_000_000)
const income = fc.record({
  type: codes(Object.keys(incomeTypes) as (keyof typeof incomeTypes)[]),
  amountFen: maybe(fen),
  from: maybe(fc.constantFrom('2023-10', '2024-01')),
  to: maybe(aMonth.filter((text) => text >= '2024-01')),
  newSince: fc.constantFrom(null, '2024-02'),
})
const supporter = fc.record({
  standing: codes(standings),
  birthDate: maybe(aDay),
  disabilityCategory: codes(disabilities),
  disabilityLevel: maybe(fc.integer({ min: 1, max: 4 })),
  incomeFen: maybe(fen),
  assetsWithinRule: maybe(fc.boolean()),
})
const member = fc.record({
  birthDate: maybe(aDay),
  status: codes(statuses.filter((status) => status !== 'dead')),
  apartSince: fc.constantFrom(null, '2019-05-01'),
  schooling: codes(schoolings),
  fullTime: maybe(fc.boolean()),
  dependent: maybe(fc.boolean()),
  supportDuty: maybe(fc.boolean()),
  livesTogether: maybe(fc.boolean()),
  disabilityCategory: codes(disabilities),
  disabilityLevel: maybe(fc.integer({ min: 1, max: 4 })),
  certificateValid: maybe(fc.boolean()),
  longCare: maybe(fc.boolean()),
  failedAbilities: maybe(fc.nat(6)),
  inInstitution: maybe(fc.boolean()),
  seriouslyIll: maybe(fc.boolean()),
  benefits: fc.constantFrom([], ['tekun'], ['tekun', 'dibao.urban'], [null], ['dibao.urban', null]),
  supporters: maybe(fc.array(supporter, { maxLength: 2 })),
  endDecidedOn: fc.constantFrom(null, '2024-06-30'),
  incomes: maybe(fc.array(income, { maxLength: 2 })),
})
const aHousehold = fc
  .record({
    members: fc.array(
      member.chain((one) => codes(relations).map((relation) => ({ ...one, relation }))),
      { minLength: 1, maxLength: 3 },
    ),
    incomes: maybe(fc.array(income, { maxLength: 1 })),
    exitSince: fc.constantFrom(null, '2024-05'),
    exitAmountFen: maybe(fen),
    assetsWithinRule: maybe(fc.boolean()),
  })
  .map(
    ({ members, ...rest }): Household => ({
      ...rest,
      members: members.map(({ relation, ...one }, at) => ({
        id: `m${at}`,
        ...one,
        relation: at === 0 ? 'head' : relation === 'head' ? 'other' : relation,
      })),
    }),
  )

describe('a case read of the dataset that it makes', () => {
  it('says what was said', () => {
    fc.assert(
      fc.property(aHousehold, (household) => {
        parseHousehold(household, asOf, month)
        expect(plain(throughDataset(household))).toEqual(plain(household))
      }),
      { numRuns: 100 },
    )
  })

  it('has every field that a case may have, but for answers, which no register gives', () => {
    const fieldsOf = (schema: object): string[] =>
      Object.keys((schema as { def: { shape?: object; element?: object } }).def.shape ?? {})
    const [one] = fc.sample(aHousehold, { numRuns: 1, seed: 1 })
    const household = throughDataset(one as Household)
    const asked = fieldsOf(householdSchema).filter((field) => field !== 'answers')
    expect(Object.keys(household).sort()).toEqual(asked.sort())
    const members = (
      householdSchema as unknown as { def: { shape: { members: { def: { element: object } } } } }
    ).def.shape.members.def.element
    const ofMember = fieldsOf(members).filter((field) => field !== 'answers' && field !== 'diedOn')
    expect(Object.keys(household.members[0] ?? {}).sort()).toEqual(ofMember.sort())
  })

  it.each([
    ['a day', { diedOn: '2024-08-03' }, { status: 'normal', diedOn: '2024-08-03' }],
    ['a month', { diedOn: '2024-08' }, { status: 'normal', diedOn: '2024-08' }],
    ['nobody knows when', { status: 'dead' as const }, { status: 'dead' }],
  ])('a death on %s', (_, said, read) => {
    const given: Household = { members: [{ id: 'a', relation: 'head', status: 'normal', ...said }] }
    expect(throughDataset(given).members[0]).toMatchObject(read)
  })
})
