import { grantDibao, grantOldAge, grantPersonal } from './grant.ts'
import { addPerson } from './person.ts'
import { contribute, deposit, drawPension, ownProperty, ownVehicle, servePost } from './registers.ts'
import type { Person, Story } from './story.ts'

type Family = (story: Story) => void

const ageFrom = ({ dice }: Story, from: number, to: number): number => from + dice.below(to - from + 1)

/** A couple of an age. */
function couple(story: Story, age: number): readonly Person[] {
  const head = addPerson(story, { age, sex: 'male' })
  return [head, addPerson(story, { age: age - story.dice.below(4), sex: 'female', relation: 'spouse' })]
}

/** So many children of one household, up to 16 years old and 22 years younger than its head. */
const children = (story: Story, count: number, headAge: number): readonly Person[] =>
  Array.from({ length: count }, () => {
    const sex = story.dice.percent(50) ? 'male' : 'female'
    const relation = sex === 'male' ? 'son' : 'daughter'
    return addPerson(story, { age: ageFrom(story, 2, Math.min(16, headAge - 22)), sex, relation })
  })

const parent = (story: Story, from: number, to: number): Person =>
  addPerson(story, { age: ageFrom(story, from, to), relation: 'parent' })

/** What people of some means have in the registers of departments. */
function settle(story: Story, earner: Person): void {
  const { dice, world } = story
  if (dice.percent(35)) ownVehicle(story, earner)
  if (dice.percent(50)) ownProperty(story, earner, ageFrom(story, 60, 140), { acquiredBy: 'purchase' })
  if (!dice.percent(20)) return
  const wage = 300_000 + dice.below(40) * 10_000
  world.months.forEach((_, month) => {
    contribute(story, earner, month, wage)
    deposit(story, earner, month, Math.round(wage * 0.08))
  })
  if (dice.percent(20)) servePost(story, earner, 'public-institution')
}

const ordinary: Family = (story) => {
  const age = ageFrom(story, 28, 48)
  const [earner] = couple(story, age) as readonly [Person, Person]
  settle(story, earner)
  children(story, story.dice.below(3), age)
  if (story.dice.percent(25)) parent(story, 70, 92)
}

const old: Family = (story) => {
  if (story.dice.percent(50)) couple(story, ageFrom(story, 78, 95))
  else addPerson(story, { age: ageFrom(story, 74, 99) })
  if (story.dice.percent(50)) drawPension(story, story.people[0] as Person, 'resident-pension', 20_500)
}

const poor: Family = (story) => {
  const kind = story.dice.below(4)
  if (kind === 0) grantDibao(story, [addPerson(story, { age: ageFrom(story, 45, 79) })])
  else if (kind === 1) grantDibao(story, couple(story, ageFrom(story, 45, 72)))
  else if (kind === 2) {
    const age = ageFrom(story, 28, 45)
    const alone = addPerson(story, { age })
    grantDibao(story, [alone, ...children(story, 1 + story.dice.below(3), age)])
  } else {
    const age = ageFrom(story, 30, 50)
    const parents = couple(story, age)
    const young = children(story, 1 + story.dice.below(2), age)
    grantDibao(story, [...parents, ...young, parent(story, 70, 90)])
  }
}

const destitute: Family = (story) => {
  grantPersonal(story, 'tekun', addPerson(story, { age: ageFrom(story, 62, 88) }))
}

/** Orphans with the grandparent who brings them up and draws their allowance. */
export const orphans = (story: Story, count: number): readonly Person[] => {
  const guardian = addPerson(story, { age: ageFrom(story, 58, 72) })
  return Array.from({ length: count }, () => {
    const child = addPerson(story, { age: ageFrom(story, 4, 15), relation: 'grandchild' })
    grantPersonal(story, 'orphan', child, { guardian })
    return child
  })
}

/** Somebody's ordinary life: half of the households draw nothing. */
export function live(story: Story): void {
  const kind = story.dice.below(100)
  if (kind < 50) ordinary(story)
  else if (kind < 72) poor(story)
  else if (kind < 78) destitute(story)
  else if (kind < 98) old(story)
  else orphans(story, 1 + story.dice.below(2))
  grantOldAge(story)
}
