import type { MemberStatus } from '../household/codes.ts'
import type { Answers, Household, HouseholdMember } from '../household/household.ts'
import { benefitsOf } from '../missing/benefits.ts'
import type { Programme } from '../programme.ts'
import { readBy } from '../reads.ts'
import type { Took } from './chosen.ts'
import type { Standings } from './standings.ts'
import { sourcesOf, type TakenAnswer, takenFrom } from './takes.ts'

/** The household as a programme finds it once the others are decided, and what that rests on. */
export interface Taken {
  readonly household: Household
  readonly took: readonly Took[]
  /** Names of the answers that follow from the others. */
  readonly follow: readonly string[]
  /** Places of the household, such as `members[0].status`, that stay open until the others are decided. */
  readonly waiting: readonly string[]
}

/**
 * What is decided stands in the place of what was said of it: that a member draws a programme, is supported as
 * destitute, or lives in a household of some standing. What is decided of nobody stays as it was said.
 */
export function taking(
  programme: Programme,
  household: Household,
  member: string | null,
  standings: Standings,
): Taken {
  const { takes = {} } = programme
  const { statuses = {}, answers = {} } = takes
  const members = household.members.map((one): HouseholdMember => {
    const own = answersWith(one.answers, one.id === member ? answers : {}, member, standings)
    return {
      ...one,
      ...benefitsOfMember(one, programme, standings),
      ...statusWith(one, statuses, standings),
      ...(own && { answers: own }),
    }
  })
  const asked = answersWith(household.answers, member === null ? answers : {}, null, standings)
  const after = { ...household, members, ...(asked && { answers: asked }) }
  return {
    household: after,
    follow: followIn(programme, standings),
    waiting: waitingIn(after, programme, standings),
    took: takenFrom(takes)
      .filter(standings.has)
      .flatMap((id) => whose(id, programme, household, member).map((one) => standings.of(id, one))),
  }
}

const followIn = ({ takes }: Programme, standings: Standings): readonly string[] =>
  Object.entries(takes?.answers ?? {}).flatMap(([name, answer]) =>
    sourcesOf(answer).some(standings.has) ? [name] : [],
  )

function waitingIn({ members, answers }: Household, programme: Programme, standings: Standings): string[] {
  const { takes = {} } = programme
  const names = followIn(programme, standings)
  const open = (said: Answers | null | undefined, at: string) =>
    names.flatMap((name) => (said && name in said && said[name] === null ? [`${at}answers.${name}`] : []))
  const mayDraw = (id: string) =>
    (takes.benefits ?? []).some((of) => standings.has(of) && standings.of(of, id).standing === 'open')
  const mayHave = (id: string) =>
    Object.values(takes.statuses ?? {}).some((of) => standings.ofAny(of, id) === 'open')
  return [
    ...open(answers, ''),
    ...members.flatMap(({ id, answers: own }, at) => [
      ...open(own, `members[${at}].`),
      ...(mayDraw(id) ? [`members[${at}].benefits`] : []),
      ...(mayHave(id) ? [`members[${at}].status`] : []),
    ]),
  ]
}

/** Whose standing matters: the member's for whom it is, for a household's benefit each member's, or that of the household. */
function whose(
  id: string,
  { unit, takes = {} }: Programme,
  { members }: Household,
  member: string | null,
): readonly (string | null)[] {
  if (unit === 'person') return [member]
  const isOfMembers = [takes.benefits ?? [], ...Object.values(takes.statuses ?? {})].flat().includes(id)
  return isOfMembers ? members.map((one) => one.id) : [null]
}

/** What a member draws: of the programmes decided, those given that are taken from; of others what was said. */
function benefitsOfMember(
  { id, benefits }: HouseholdMember,
  programme: Programme,
  standings: Standings,
): Pick<HouseholdMember, 'benefits'> {
  if (!readBy(programme).has('enrolments')) return {}
  const taken = (programme.takes?.benefits ?? [])
    .filter(standings.has)
    .map((other) => standings.of(other, id))
  const isComplete = benefitsOf(programme).every(standings.has)
  const said = benefits ? benefits.filter((one) => one === null || !standings.has(one)) : [null]
  const mayBe = taken.some(({ standing }) => standing === 'open') ? [null] : []
  return {
    benefits: [
      ...said.filter((one) => one !== null || !isComplete),
      ...taken.flatMap(({ standing, programme: other }) => (standing === 'given' ? [other] : [])),
      ...mayBe,
    ],
  }
}

type Statuses = { readonly [K in MemberStatus]?: readonly string[] }

/** Who is counted otherwise because of a benefit, or may be. */
function statusWith(
  { id, status }: HouseholdMember,
  statuses: Statuses,
  { ofAny }: Standings,
): Pick<HouseholdMember, 'status'> {
  const rules = Object.entries(statuses) as [MemberStatus, readonly string[]][]
  const found = rules.map(([is, of]) => ({ is, standing: ofAny(of, id) }))
  const given = found.find(({ standing }) => standing === 'given')
  if (given) return { status: given.is }
  const isSaid = found.some(({ is, standing }) => standing !== null && is === status)
  if (!isSaid && status !== 'normal' && status !== null && status !== undefined) return {}
  return isSaid || found.some(({ standing }) => standing === 'open') ? { status: null } : {}
}

/** Answers with those that follow from what was decided; null where no answer does. */
function answersWith(
  said: Answers | null | undefined,
  taken: Readonly<Record<string, TakenAnswer>>,
  member: string | null,
  standings: Standings,
): Answers | null {
  const follow = Object.entries(taken).filter(([, answer]) => sourcesOf(answer).some(standings.has))
  if (follow.length === 0) return null
  return {
    ...said,
    ...Object.fromEntries(
      follow.map(([name, answer]) => [name, answerOf(answer, said?.[name] ?? null, member, standings)]),
    ),
  }
}

type Answer = string | number | boolean | null

function answerOf(taken: TakenAnswer, said: Answer, member: string | null, standings: Standings): Answer {
  if (taken.is === 'first') return firstOf(taken, said, member, standings)
  if (taken.is === 'given') {
    const standing = standings.ofAny(taken.of, member)
    return standing === 'open' ? null : standing === 'given'
  }
  const amounts = taken.of
    .filter(standings.has)
    .map((id) => standings.amountFen(id, member, taken.perHead === true))
  return amounts.reduce<number | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    0,
  )
}

function firstOf(
  { among, otherwise }: Extract<TakenAnswer, { is: 'first' }>,
  said: Answer,
  member: string | null,
  { ofAny }: Standings,
): Answer {
  const found = among.map(({ value, of }) => ({ value, standing: ofAny(of, member) }))
  const running = found.find(({ standing }) => standing === 'given' || standing === 'open')
  if (running) return running.standing === 'given' ? running.value : null
  const isRefused = found.some(({ value, standing }) => value === said && standing !== null)
  if (said !== null && !isRefused) return said
  return found.every(({ standing }) => standing !== null) ? otherwise : null
}
