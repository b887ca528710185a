import { adjust } from '../story/adjust.ts'
import { grantDibao, memberOf } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Dibao, Member, Person, Story } from '../story/story.ts'
import { adult, child } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

/** Households of 低保 that list somebody who could belong to either. */
const listing = (story: Story, heads: readonly Person[], person: Person): readonly Dibao[] =>
  heads.map((head) => {
    const dibao = grantDibao(story, [head])
    dibao.members.push(memberOf(story, person, dibao.approvedAt))
    return dibao
  })

const listed = ({ members }: Dibao) => members[1] as Member
const countedTwice = (person: Person) => ({ persons: [person], cites: rowsOf(person, ['members']) })

/** X03 一人挂多户. */
export const x03: readonly Plant[] = [
  anomaly('X03', 'counted in the households of two sons', (story) => {
    const person = addPerson(story, { age: 74 })
    listing(story, [adult(story), adult(story)], person)
    return countedTwice(person)
  }),
  anomaly('X03', 'a child counted by father and mother, who live apart', (story) => {
    const father = adult(story)
    const person = child(story)
    listing(story, [father, adult(story)], person)
    return countedTwice(person)
  }),
  innocent(
    'X03',
    'counted by her parents until the wedding, by her husband’s household from the next month',
    (story) => {
      const father = addPerson(story, { age: 52, sex: 'male' })
      const bride = addPerson(story, { age: 24, sex: 'female', relation: 'daughter' })
      const groom = addPerson(story, { age: 27, sex: 'male' })
      const [before, after] = listing(story, [father, groom], bride) as readonly [Dibao, Dibao]
      listed(before).until = 1
      Object.assign(listed(after), { from: 1, joinedAt: story.world.day(0, 18), joinedBecause: '结婚' })
      adjust(story, before, { month: 1, change: 'member-removed', reason: '结婚迁出', affected: bride })
      adjust(story, after, { month: 1, change: 'member-added', reason: '结婚', affected: bride })
      return { persons: [bride] }
    },
    2,
  ),
  innocent('X03', 'listed in two households and counted in one', (story) => {
    const person = addPerson(story, { age: 72 })
    const [, second] = listing(story, [adult(story), adult(story)], person) as readonly [Dibao, Dibao]
    Object.assign(listed(second), { counted: false, status: 'counted-elsewhere' })
    return { persons: [person] }
  }),
]
