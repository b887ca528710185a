import type { Household, HouseholdIncome } from '@hedui/core/decide'
import fc from 'fast-check'

/** Two states of knowledge about one household: what is true of it, and less than that. */
export interface Knowledge {
  readonly known: Household
  readonly open: Household
}

/**
 * A household beside itself with some of its facts forgotten: null, or a birth date known to the month or the year.
 * Shrinks towards one fact forgotten.
 */
export const forgetting = (households: fc.Arbitrary<Household>): fc.Arbitrary<Knowledge> =>
  fc
    .tuple(
      households,
      fc.array(fc.record({ whose: fc.nat(9), which: fc.nat() }), { minLength: 1, maxLength: 12 }),
    )
    .map(([known, picks]) => {
      const facts = forgettable(known)
      const open = picks.reduce((household, { whose, which }) => {
        const own = facts[whose % facts.length] as readonly Forget[]
        return (own[which % own.length] as Forget)(household)
      }, known)
      return { known, open }
    })

type Forget = (household: Household) => Household

/** One way to know less for each fact: of each member and of the member's incomes, then of the household. */
function forgettable(known: Household): readonly (readonly Forget[])[] {
  const members = known.members.flatMap((member, at): (readonly Forget[])[] => {
    const change =
      (more: (now: typeof member) => Partial<typeof member>): Forget =>
      (household) => ({
        ...household,
        members: household.members.map((now, i) => (i === at ? { ...now, ...more(now) } : now)),
      })
    const fields = Object.keys(member).filter((field) => field !== 'id')
    const own = [
      ...fields.map((field) => change(() => ({ [field]: null }))),
      ...answersKnown(member.answers).map((forget) =>
        change(({ answers }) => ({ answers: forget(answers) })),
      ),
      ...[4, 7].map((length) => change((now) => ({ birthDate: now.birthDate?.slice(0, length) ?? null }))),
    ]
    const earned = incomesKnown(member.incomes).map((forget) =>
      change(({ incomes }) => ({ incomes: incomes && forget(incomes) })),
    )
    return earned.length === 0 ? [own] : [own, earned]
  })
  const shared = incomesKnown(known.incomes).map(
    (forget): Forget =>
      (household) => ({ ...household, ...(household.incomes && { incomes: forget(household.incomes) }) }),
  )
  const answered = answersKnown(known.answers).map(
    (forget): Forget =>
      (household) => ({ ...household, answers: forget(household.answers) }),
  )
  return [...members, [...shared, ...answered, (household) => ({ ...household, assetsWithinRule: null })]]
}

type Answered = Household['answers']

/** One way to know less for each answer. */
const answersKnown = (known: Answered) =>
  Object.keys(known ?? {}).map(
    (name) =>
      (now: Answered): Answered => ({ ...now, [name]: null }),
  )

type Incomes = readonly HouseholdIncome[]

const incomesKnown = (known: Incomes | null | undefined) =>
  (known ?? []).flatMap((income, at) =>
    Object.keys(income).map(
      (field) => (incomes: Incomes) => incomes.map((now, i) => (i === at ? { ...now, [field]: null } : now)),
    ),
  )
