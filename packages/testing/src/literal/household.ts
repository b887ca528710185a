import type { Household, HouseholdIncome, HouseholdMember } from '@hedui/core/decide'
import { composition } from './composition.ts'

/** The month of a literal that names none. */
export const usualMonth = '2024-09'

/** A member's income: fen of the month as a wage, null where it is not answered, or each income in full. */
export type IncomeFact = number | null | readonly HouseholdIncome[]

/** What is said of a household beyond who is in it; a member is named by its id in the composition. */
export interface HouseholdFacts {
  /** The month that ages and incomes are of, `YYYY-MM`; left out: 2024-09. */
  readonly month?: string
  /** Fen that the head earns in the month, or by member. Nobody else earns anything. */
  readonly income?: IncomeFact | Readonly<Record<string, IncomeFact>>
  /** Members in prison. */
  readonly custody?: string | readonly string[]
  /** Members who died, and when: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or null where nobody knows. */
  readonly dead?: Readonly<Record<string, string | null>>
  /** Income that nobody in particular earned; null: not answered. */
  readonly shared?: readonly HouseholdIncome[] | null
  /** Whether the assets are within the local rule; left out: they are; null: not known. */
  readonly assets?: boolean | null
  /** Whatever else is to be said of members, field by field. */
  readonly members?: Readonly<Record<string, Partial<HouseholdMember>>>
}

/**
 * A household in one line: `household('couple + child 7', { income: yuan(900), custody: 'head' })`. Of everybody
 * everything is known unless said otherwise: grown-ups out of school, children of 6 to 17 at school, all at home.
 * Throws `RangeError` for words and members that are not there.
 */
export function household(text: string, facts: HouseholdFacts = {}): Household {
  const month = facts.month ?? usualMonth
  const people = composition(text, month)
  const known = people.map(({ id }) => id)
  const custody = facts.custody === undefined ? [] : [facts.custody].flat()
  const incomes = incomesBy(facts.income)
  for (const id of [
    custody,
    ...[facts.dead, incomes, facts.members].map((by) => Object.keys(by ?? {})),
  ].flat())
    if (!known.includes(id)) throw new RangeError(`no member ${id}; there are ${known.join(', ')}`)
  return {
    members: people.map(({ id, relation, birthDate }): HouseholdMember => {
      const isDead = facts.dead !== undefined && Object.hasOwn(facts.dead, id)
      return {
        ...{ id, relation, birthDate },
        status: isDead ? 'dead' : custody.includes(id) ? 'in-prison' : 'normal',
        ...(isDead && { diedOn: facts.dead?.[id] ?? null }),
        ...usually(birthDate, month),
        incomes: incomesOf(incomes[id], month),
        ...facts.members?.[id],
      }
    }),
    ...(facts.shared !== undefined && { incomes: facts.shared }),
    assetsWithinRule: facts.assets === undefined ? true : facts.assets,
  }
}

/** What is taken to hold of a person of whom nothing else is said. */
const usually = (birthDate: string | null, month: string) => ({
  ...(isPupil(birthDate, month)
    ? ({ schooling: 'compulsory', fullTime: true } as const)
    : ({ schooling: 'none', fullTime: false } as const)),
  dependent: false,
  supportDuty: false,
  livesTogether: true,
})

function isPupil(birthDate: string | null, month: string): boolean {
  const years = Number(month.slice(0, 4)) - Number(birthDate?.slice(0, 4) ?? 0)
  return birthDate !== null && years >= 6 && years <= 17
}

const isList = (fact: unknown): fact is readonly HouseholdIncome[] => Array.isArray(fact)

const incomesBy = (fact: HouseholdFacts['income']): Readonly<Record<string, IncomeFact>> =>
  fact === undefined ? {} : fact === null || typeof fact === 'number' || isList(fact) ? { head: fact } : fact

const incomesOf = (fact: IncomeFact | undefined, month: string): HouseholdMember['incomes'] =>
  fact === undefined ? [] : isList(fact) ? fact : [{ type: 'wage', amountFen: fact, from: month, to: month }]
