import { ageOn } from '../calendar.ts'
import type { Dibao, Member, Person, Personal, Story } from './story.ts'

const always = { from: -1, until: Number.POSITIVE_INFINITY }

/** A day some years before the county's first month. */
const yearsBefore = (story: Story, years: number): string =>
  story.world.day(-12 * years, 1 + story.dice.below(20))

/** A 低保 household of these people, the first its head. */
export function grantDibao(story: Story, people: readonly Person[], more: Partial<Dibao> = {}): Dibao {
  const [head] = people as readonly [Person]
  const approvedAt = yearsBefore(story, 1 + story.dice.below(4))
  const serial = String(story.index * 8 + story.dibao.length).padStart(9, '0')
  const dibao: Dibao = {
    ...always,
    certificate: `N${story.place.villageCode.slice(0, 9)}${serial}`,
    heads: [{ person: head, from: -1 }],
    members: people.map((person) => memberOf(story, person, approvedAt)),
    approvedAt,
    slip: {},
    paid: true,
    ...more,
  }
  story.dibao.push(dibao)
  return dibao
}

/** A counted member from the beginning; whoever is of working age earns something. */
export function memberOf(story: Story, person: Person, joinedAt: string, more: Partial<Member> = {}): Member {
  const age = ageOn(person.born, story.world.day(0, 1))
  return {
    ...always,
    person,
    relation: person.relation,
    counted: true,
    status: 'normal',
    income: age < 18 ? 0 : 8000 + story.dice.below(300) * 100,
    joinedAt: joinedAt < person.born ? person.born : joinedAt,
    joinedBecause: joinedAt < person.born ? '出生' : '初次审批',
    ...more,
  }
}

/** A personal benefit that goes on as long as nobody ends it. */
export function grantPersonal(
  story: Story,
  programme: Personal['programme'],
  person: Person,
  more: Partial<Personal> = {},
): Personal {
  const personal: Personal = {
    ...always,
    programme,
    person,
    guardian: null,
    institution: null,
    approvedAt: yearsBefore(story, 1),
    slip: {},
    paid: true,
    ...more,
  }
  story.personal.push(personal)
  return personal
}

/** The old-age allowance for everybody who is eighty long since and has none yet. */
export function grantOldAge(story: Story): void {
  const { world } = story
  for (const person of story.people) {
    const drawn = story.personal.some((p) => p.person === person && p.programme === 'old-age')
    if (drawn || person.diedAt !== null || ageOn(person.born, world.day(-1, 1)) < 80) continue
    grantPersonal(story, 'old-age', person)
  }
}
