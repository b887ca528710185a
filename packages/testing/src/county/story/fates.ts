import { ageOn } from '../calendar.ts'
import { adjust } from './adjust.ts'
import { changeAccount } from './change-account.ts'
import { dieProperly } from './die.ts'
import { memberOf } from './grant.ts'
import { addPerson } from './person.ts'
import type { Dibao, Story } from './story.ts'

type Fate = (story: Story, month: number) => void

const death: Fate = (story, month) => {
  const oldest = story.people.reduce((a, b) => (a.born <= b.born ? a : b))
  if (ageOn(oldest.born, story.world.day(month, 1)) < 65) return
  dieProperly(story, oldest, month, story.dice.percent(30) ? ['deaths'] : undefined)
}

const firstOf = ({ dibao }: Story): Dibao | undefined => dibao[0]

/** A child born in its own month counts from the next; one born earlier in the year from the beginning. */
const birth: Fate = (story) => {
  const dibao = firstOf(story)
  const { world } = story
  const mother = story.people.find(({ sex, born }) => {
    const age = ageOn(born, world.day(0, 1))
    return sex === 'female' && age >= 20 && age <= 40
  })
  if (!dibao || mother === undefined) return
  const child = addPerson(story, { age: 0, relation: 'son', sex: 'male' })
  const month = world.months.indexOf(child.born.slice(0, 7)) + 1
  if (month === 0 && child.born > world.day(0, 1)) {
    story.people.pop()
    return
  }
  const more = month > 0 ? { from: month, joinedAt: child.born, joinedBecause: '出生' } : {}
  dibao.members.push(memberOf(story, child, dibao.approvedAt, more))
  const happenedAt = child.born
  adjust(story, dibao, { month, change: 'member-added', reason: '新生儿', happenedAt, affected: child })
}

/** The household moves to another township, which takes over the payment. */
const moveHouse: Fate = (story, month) => {
  const { world, place } = story
  const to = world.placeOfHousehold((story.index + Math.ceil(world.households / 2)) % world.households)
  if (to.township === place.township) return
  const drawn = [...story.dibao, ...story.personal]
  for (const of of drawn) adjust(story, of, { month, change: 'stopped', reason: '县内迁出' })
  story.move = { to, from: month }
  for (const of of drawn) adjust(story, of, { month, change: 'started', reason: '县内迁入' })
}

const richer: Fate = (story, month) => {
  const dibao = firstOf(story)
  if (!dibao) return
  dibao.until = month
  adjust(story, dibao, { month, change: 'stopped', reason: '家庭收入超过标准' })
}

const start: Fate = (story, month) => {
  const dibao = firstOf(story)
  if (!dibao) return
  dibao.from = month
  dibao.approvedAt = story.world.day(month - 1, 24)
  for (const member of dibao.members) member.joinedAt = dibao.approvedAt
  adjust(story, dibao, { month, change: 'started', reason: '新申请审批通过' })
}

const newAccount: Fate = (story, month) => {
  const drawn = story.dibao[0]?.heads[0]?.person ?? story.personal[0]?.person
  if (drawn && story.personal.every(({ guardian }) => guardian === null)) changeAccount(story, drawn, month)
}

const fates: readonly Fate[] = [death, death, birth, moveHouse, richer, start, newAccount]

/** What may happen to a household in the county's months; nothing to four of five. */
export function meetFate(story: Story): void {
  const { dice, world } = story
  if (!dice.percent(20) || world.months.length < 2) return
  const fate = dice.pick(fates)
  fate(story, 1 + dice.below(world.months.length - 1))
}
