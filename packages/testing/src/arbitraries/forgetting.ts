import type { Household, HouseholdIncome, HouseholdMember } from '@hedui/core'
import fc from 'fast-check'

/** Two states of knowledge about one household: what is true of it, and less than that. */
export interface Knowledge {
  readonly known: Household
  readonly open: Household
}

/** A household beside itself with some of its facts forgotten: null, or a birth date known to the month or year. */
export const forgetting = (households: fc.Arbitrary<Household>): fc.Arbitrary<Knowledge> =>
  households.chain((known) => lessKnown(known).map((open) => ({ known, open })))

const lessKnown = (known: Household): fc.Arbitrary<Household> =>
  fc
    .tuple(
      fc.tuple(...known.members.map(lessKnownMember)),
      incomes(known.incomes),
      some(known, ['members', 'incomes']),
    )
    .map(([members, shared, kept]) => ({
      ...kept,
      members,
      ...(known.incomes !== undefined && { incomes: shared }),
    }))

const lessKnownMember = (known: HouseholdMember): fc.Arbitrary<HouseholdMember> =>
  fc
    .tuple(some(known, ['id', 'incomes', 'birthDate']), incomes(known.incomes), birthDate(known.birthDate))
    .map(([kept, own, born]) => ({ ...kept, incomes: own, birthDate: born }))

const incomes = (known: Household['incomes']): fc.Arbitrary<readonly HouseholdIncome[] | null> =>
  known
    ? fc.oneof(
        { weight: 3, arbitrary: fc.tuple(...known.map((income) => some(income, []))) },
        fc.constant(null),
      )
    : fc.constant(null)

const birthDate = (known: HouseholdMember['birthDate']): fc.Arbitrary<string | null> =>
  known ? fc.constantFrom(known, known, known, known.slice(0, 7), known.slice(0, 4), null) : fc.constant(null)

/** An object without some of its values; those named in `keep` stay. */
function some<T extends object>(known: T, keep: readonly (keyof T)[]): fc.Arbitrary<T> {
  const fields = (Object.keys(known) as (keyof T)[]).filter((field) => !keep.includes(field))
  return fc
    .subarray(fields)
    .map((forgotten) => ({ ...known, ...Object.fromEntries(forgotten.map((field) => [field, null])) }))
}
