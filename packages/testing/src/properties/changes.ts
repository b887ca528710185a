import type { Household, HouseholdIncome, HouseholdMember } from '@hedui/core/decide'
import fc from 'fast-check'

/** A household, and the same with more of something. */
export interface Change {
  readonly before: Household
  readonly after: Household
}

/** Whatever there can be more of, in households of a month. */
export type More = (households: fc.Arbitrary<Household>, month: string) => fc.Arbitrary<Change>

/** One member's incomes, changed. */
const withIncomes = (
  { members, ...rest }: Household,
  at: number,
  change: (incomes: readonly HouseholdIncome[]) => readonly HouseholdIncome[],
): Household => ({
  ...rest,
  members: members.map((member, i) =>
    i === at ? { ...member, incomes: change(member.incomes ?? []) } : member,
  ),
})

const raise = fc.oneof(fc.constantFrom(1, 100), fc.integer({ min: 1, max: 2_000_000 }))

/** A member earns more: an income of theirs is raised, or a wage of the month comes on top. */
export const moreIncome: More = (households, month) =>
  fc.tuple(households, fc.nat(), fc.nat(), raise).map(([before, who, which, by]) => {
    const at = who % before.members.length
    const own = before.members[at]?.incomes ?? []
    const after = withIncomes(before, at, (incomes) =>
      own.length === 0
        ? [{ type: 'wage', amountFen: by, from: month, to: month }]
        : incomes.map((income, i) =>
            i === which % own.length ? { ...income, amountFen: (income.amountFen ?? 0) + by } : income,
          ),
    )
    return { before, after }
  })

/** One more child of 7 without income, who lives with the household. */
export const moreChildren: More = (households, month) =>
  households.map((before) => ({
    before,
    after: { ...before, members: [...before.members, newborn(before, month)] },
  }))

const newborn = ({ members }: Household, month: string): HouseholdMember => ({
  id: `child-${members.length + 1}`,
  relation: 'son',
  birthDate: `${Number(month.slice(0, 4)) - 7}-01-01`,
  status: 'normal',
  ...{ schooling: 'compulsory', fullTime: true, dependent: false, supportDuty: false, livesTogether: true },
  incomes: [],
})

/** The head's wage of the month, alone among the incomes of the household. */
export const withWage = ({ members, ...rest }: Household, fen: number, month: string): Household => ({
  ...rest,
  members: members.map((member, at) => ({
    ...member,
    incomes: at === 0 ? [{ type: 'wage', amountFen: fen, from: month, to: month }] : member.incomes,
  })),
})
