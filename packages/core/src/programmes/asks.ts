import { isSurrogate } from '../dataset/keys/identity.ts'
import { type HostFact, type HostSubject, unanswered } from '../engine/host.ts'
import type { Expression } from '../expression/node.ts'
import { createMentions, type Mentions } from '../hosts/mentions.ts'
import * as cells from './case/cells.ts'
import type { CaseProblem } from './case/problem.ts'
import type { Answers, Household } from './household/household.ts'
import type { Ask, Programme } from './programme.ts'

/** The name under which an answer is a fact of the host: of one case the household gives it, of a county nobody. */
export const askedAs = (name: string): string => `answers.${name}`

const isAsked = (host: string): boolean => host.startsWith('answers.')

/** As `createMentions`, without what the household answers. */
export function mentionsBesides(facts: Readonly<Record<string, Expression>>): (part: unknown) => Mentions {
  const mentions = createMentions(facts)
  return (part) => new Map([...mentions(part)].filter(([host]) => !isAsked(host)))
}

/** The answer to a question: the member's own, for a person's benefit, else the household's. */
export const answerIn = ({ members, answers }: Household, member: string | null, name: string) =>
  members.find(({ id }) => id === member)?.answers?.[name] ?? answers?.[name] ?? null

/** What households answer, as facts of a host: of each row that of the household in whose place it stands. */
export function answersOf(
  { asks = {} }: Programme,
  member: string | null,
  households: readonly Household[],
): Readonly<Record<string, HostFact>> | null {
  const names = Object.keys(asks)
  if (names.length === 0) return null
  return Object.fromEntries(
    names.map((name): [string, HostFact] => [
      askedAs(name),
      (subject) => answerIn(households[placeOf(subject)] as Household, member, name),
    ]),
  )
}

/** Of a county nobody answers what a programme asks. */
export const unansweredOf = ({ asks = {} }: Programme): Readonly<Record<string, HostFact>> =>
  Object.fromEntries(Object.keys(asks).map((name) => [askedAs(name), unanswered]))

/** The place of a household in the list, from the key of the household or of a member. */
function placeOf({ keys: { household, person } }: HostSubject): number {
  const key = household === undefined || isSurrogate(household) ? person : household
  return Number.parseInt(key ?? '0', 10)
}

const sought = { fen: 'fen', count: 'count', truth: 'truth', month: 'month', date: 'partial-day' } as const
const schemas = {
  fen: cells.fen,
  count: cells.count,
  truth: cells.truth,
  month: cells.month,
  date: cells.partialDay,
}

/** Answers of another kind than the programme asks for. */
export const wrongAnswers = ({ asks = {} }: Programme, household: Household): CaseProblem[] => [
  ...problemsIn(asks, household.answers, 'answers'),
  ...household.members.flatMap(({ answers }, i) => problemsIn(asks, answers, `members[${i}].answers`)),
]

const problemsIn = (asks: NonNullable<Programme['asks']>, answers: Answers | null | undefined, at: string) =>
  Object.entries(answers ?? {}).flatMap(([name, value]): CaseProblem[] => {
    const ask = asks[name]
    if (!ask || value === null || value === undefined || isAnswer(ask, value)) return []
    const place = { at: `${at}.${name}`, code: 'value', found: JSON.stringify(value) } as const
    return [
      ask.type === 'code'
        ? { ...place, sought: 'choice', known: Object.keys(ask.choices ?? {}) }
        : { ...place, sought: sought[ask.type] },
    ]
  })

const isAnswer = ({ type, choices = {} }: Ask, value: string | number | boolean): boolean =>
  type === 'code' ? Object.hasOwn(choices, String(value)) : schemas[type].safeParse(value).success
