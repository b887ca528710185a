import type { Decision, DecisionResult, Household } from '@hedui/core/decide'
import fc from 'fast-check'
import { forgetting } from '../arbitraries/forgetting.ts'
import { amountOf, atLeast, atMost, outcomeOf } from './amounts.ts'
import { type More, moreIncome } from './changes.ts'
import { type Claim, claim } from './claim.ts'
import type { ProgrammeWorld } from './programme-world.ts'

export type ProgrammeClaim = Claim<ProgrammeWorld, Household>

const each = (
  property: string,
  objection: (result: DecisionResult, household: Household, world: ProgrammeWorld) => string | null,
): ProgrammeClaim =>
  claim(
    property,
    (world) => world.households,
    (world, household) => {
      const says = objection(world.result(household), household, world)
      return says === null ? null : { says, shows: [household] }
    },
  )

/** More of something, income unless told otherwise, never moves the amount the other way. */
export const monotone = (given: {
  readonly more?: More
  readonly amount: 'rises' | 'falls'
}): ProgrammeClaim =>
  claim(
    `monotone (amount ${given.amount})`,
    ({ households, month }) => (given.more ?? moreIncome)(households, month),
    (world, { before, after }) => {
      const [one, other] = [world.result(before), world.result(after)]
      const wrong = given.amount === 'falls' ? atLeast(other) > atMost(one) : atMost(other) < atLeast(one)
      return wrong
        ? { says: `the amount goes from ${amountOf(one)} to ${amountOf(other)}`, shows: [before, after] }
        : null
    },
  )

/** The amount is never above what is said of the household and its decision, in fen. */
export const bounded = (most: (decision: Decision, household: Household) => number): ProgrammeClaim =>
  each('bounded', (result, household, world) => {
    const least = atLeast(result)
    if (least === 0) return null
    const limit = most(world.decide(household), household)
    return least > limit ? `the amount is ${amountOf(result)}, above ${limit}` : null
  })

/** The amount is never below 0, and 0 for whoever is not eligible. */
export const nonNegative: ProgrammeClaim = each('nonNegative', (decision) =>
  atLeast(decision) < 0 || (decision.result === 'ineligible' && decision.amountFen !== 0)
    ? `the decision is ${outcomeOf(decision)}`
    : null,
)

/** Two ways to write the same household: the decision must be the same. */
const same = <T>(
  property: string,
  by: (world: ProgrammeWorld) => fc.Arbitrary<T>,
  other: (household: Household, how: T, world: ProgrammeWorld) => Household,
): ProgrammeClaim =>
  claim(
    property,
    (world) => fc.tuple(world.households, by(world)),
    (world, [before, how]) => {
      const after = other(before, how, world)
      const [one, two] = [world.result(before), world.result(after)].map(outcomeOf)
      return one === two ? null : { says: `${one} becomes ${two}`, shows: [before, after] }
    },
  )

/** The list in an order that numbers give; numbers that are all alike leave it as it is. */
const ordered = <T>(list: readonly T[], numbers: readonly number[]): T[] =>
  list
    .map((item, at) => ({ item, key: numbers[at % numbers.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

/** The order in which members and incomes are written does not matter. */
export const permutation: ProgrammeClaim = same(
  'permutation',
  () => fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }),
  ({ members, ...rest }, numbers) => ({
    ...rest,
    members: ordered(members, numbers).map((member) => ({
      ...member,
      ...(member.incomes && { incomes: ordered(member.incomes, numbers) }),
    })),
  }),
)

/** What members are called does not matter, but for the one whom a person's benefit is for. */
export const relabel: ProgrammeClaim = same(
  'relabel',
  () => fc.constantFrom('a', 'z', '0'),
  ({ members, ...rest }, letter, { member: asked }) => ({
    ...rest,
    members: members.map((member, at) =>
      member.id === asked ? member : { ...member, id: `${letter}${members.length - at}` },
    ),
  }),
)

/** These fields of members change nothing, whatever another household says there. */
export const irrelevant = (...fields: readonly (keyof Household['members'][number])[]): ProgrammeClaim =>
  same(
    `irrelevant (${fields.join(', ')})`,
    ({ households }) => households,
    ({ members, ...rest }, { members: others }) => ({
      ...rest,
      members: members.map((member, at) => {
        const donor: Partial<typeof member> = others[at % others.length] ?? {}
        return { ...member, ...Object.fromEntries(fields.map((field) => [field, donor[field] ?? null])) }
      }),
    }),
  )

/** Learning a fact never turns what is decided: results stay, and amounts stay within what was said. */
export const monotoneInKnowledge: ProgrammeClaim = claim(
  'monotoneInKnowledge',
  ({ households }) => forgetting(households),
  (world, { known, open }) => {
    const [more, less] = [world.result(known), world.result(open)]
    const turned = less.result !== 'undetermined' && less.result !== more.result
    const outside = atLeast(more) < atLeast(less) || atMost(more) > atMost(less)
    return turned || outside
      ? { says: `${outcomeOf(less)}, and knowing more ${outcomeOf(more)}`, shows: [open, known] }
      : null
  },
)

/** What somebody else says of the same household: another definition of the programme, or the formula of the law. */
export const agrees = (
  other: (household: Household, world: ProgrammeWorld) => Partial<Pick<Decision, 'result' | 'amountFen'>>,
): ProgrammeClaim =>
  each('agrees', (decision, household, world) => {
    const expected = other(household, world)
    const differs = (['result', 'amountFen'] as const).filter(
      (key) => expected[key] !== undefined && expected[key] !== decision[key],
    )
    return differs.length === 0
      ? null
      : differs.map((key) => `${key} is ${decision[key]}, and should be ${expected[key]}`).join('; ')
  })

/** What is paid for a household is what it is entitled to, wherever that is certain. In fen. */
export const paidEqualsEntitled = (paid: (household: Household, month: string) => number): ProgrammeClaim =>
  each('paidEqualsEntitled', ({ amountFen }, household, { month }) => {
    const fen = paid(household, month)
    return amountFen === null || amountFen === fen ? null : `${fen} fen are paid, and ${amountFen} are due`
  })
