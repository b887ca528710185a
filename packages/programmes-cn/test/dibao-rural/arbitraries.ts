import type { Household, HouseholdIncome, HouseholdMember } from '@hedui/core/decide'
import fc from 'fast-check'
import { month, person } from './household.ts'

const months = ['2023-06', '2023-10', '2023-11', '2024-03', '2024-08', month, '2024-10', '2024-12']

const types = [
  'wage',
  'operating',
  'property',
  'pension',
  'support',
  'transfer',
  'other',
  'assistance',
  'scholarship',
  'basic-pension',
] as const

/** Income of which everything is known. */
export const anIncome: fc.Arbitrary<HouseholdIncome> = fc
  .record({
    type: fc.constantFrom(...types),
    amountFen: fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 2_000_000 })),
    ends: fc.uniqueArray(fc.constantFrom(...months), { minLength: 1, maxLength: 2 }),
  })
  .map(({ ends, ...income }) => {
    const [from, to = from] = ends.toSorted()
    return { ...income, from, to }
  })

const statuses = [
  'normal',
  'normal',
  'normal',
  'in-prison',
  'missing',
  'clergy',
  'tekun',
  'moved-out',
  'dead',
] as const
const relations = ['spouse', 'son', 'daughter', 'parent', 'sibling', 'grandchild', 'other'] as const
const birthDates = [
  '1940-05-05',
  '1984-03-01',
  '2003-09-30',
  '2006-09-01',
  '2006-09-02',
  '2015-06-01',
  '2024-09-20',
]

const aMember = (id: string): fc.Arbitrary<HouseholdMember> =>
  fc
    .record({
      relation: fc.constantFrom(...relations),
      birthDate: fc.constantFrom(...birthDates),
      status: fc.constantFrom(...statuses),
      diedOn: fc.constantFrom('2024-08-31', '2024-09-01', '2024-09-30'),
      apartSince: fc.constantFrom('2020-01-01', '2021-09-01', '2021-09-02', '2024-01-01'),
      schooling: fc.constantFrom('none', 'compulsory', 'bachelor', 'postgraduate'),
      fullTime: fc.boolean(),
      dependent: fc.boolean(),
      supportDuty: fc.boolean(),
      livesTogether: fc.boolean(),
      incomes: fc.array(anIncome, { maxLength: 2 }),
    })
    .map(({ relation, status, diedOn, ...more }) =>
      person(id, relation, { ...more, status, ...(status === 'dead' && { diedOn }) }),
    )

const maybe = (id: string) => fc.option(aMember(id))

/** A household of which everything is known: up to five members, some of whom do not count. */
export const aHousehold: fc.Arbitrary<Household> = fc
  .record({
    own: fc.array(anIncome, { maxLength: 2 }),
    others: fc.tuple(maybe('b'), maybe('c'), maybe('d'), maybe('e')),
    incomes: fc.array(anIncome, { maxLength: 1 }),
    assetsWithinRule: fc.constantFrom(true, true, true, false),
  })
  .map(({ own, others, ...more }) => ({
    members: [person('a', 'head', { incomes: own }), ...others.filter((m) => m !== null)],
    ...more,
  }))

/** The same object with some of its values forgotten. */
const forgetting = <T extends object>(known: T, keep: readonly string[]): fc.Arbitrary<T> => {
  const fields = Object.keys(known).filter((field) => !keep.includes(field))
  return fc
    .subarray(fields)
    .map((forgotten) => ({ ...known, ...Object.fromEntries(forgotten.map((field) => [field, null])) }))
}

const forgettingList = (
  incomes: readonly HouseholdIncome[] | null | undefined,
): fc.Arbitrary<readonly HouseholdIncome[] | null> =>
  incomes ? fc.tuple(...incomes.map((income) => forgetting(income, []))) : fc.constant(null)

/** The household with some of its facts forgotten, and a birth date here and there known to the year only. */
const withGaps = (known: Household): fc.Arbitrary<Household> =>
  fc
    .tuple(
      fc.tuple(
        ...known.members.map((member) =>
          fc
            .tuple(forgetting(member, ['id']), forgettingList(member.incomes), fc.boolean())
            .map(([forgotten, incomes, toTheYear]) => ({
              ...forgotten,
              incomes: forgotten.incomes && incomes,
              birthDate: toTheYear ? (forgotten.birthDate?.slice(0, 4) ?? null) : forgotten.birthDate,
            })),
        ),
      ),
      forgetting(known, ['members']),
    )
    .map(([members, forgotten]) => ({ ...forgotten, members }))

/** Of two households where one knows more: the one and the other. */
export const knowingMore: fc.Arbitrary<{ readonly known: Household; readonly open: Household }> =
  aHousehold.chain((known) => withGaps(known).map((open) => ({ known, open })))
