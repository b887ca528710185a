import { adjust } from '../story/adjust.ts'
import { grantDibao, memberOf } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Dibao, Story } from '../story/story.ts'
import { adult, child } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsIn } from './rows.ts'

const withChildren = (story: Story, count: number): Dibao =>
  grantDibao(story, [adult(story), ...Array.from({ length: count }, () => child(story))])

const declares = (count: number, size: number) => (story: Story) => {
  const dibao = withChildren(story, size - 1)
  dibao.slip = { declaredSize: count }
  return {
    persons: story.people,
    cites: rowsIn('dibaoRoll', 'members'),
    stakes: rowsIn('payments'),
  }
}

/** A member who is listed and not counted. */
const notCounted = (status: string) => (story: Story) => {
  const dibao = withChildren(story, 1)
  const person = addPerson(story, { age: 38, relation: 'spouse' })
  dibao.members.push(memberOf(story, person, dibao.approvedAt, { counted: false, status, income: 0 }))
  return { persons: story.people }
}

/** F08 享受人口与成员数不符. */
export const f08: readonly Plant[] = [
  anomaly('F08', 'the roll counts 3, the member list 2', declares(3, 2)),
  anomaly('F08', 'the roll counts 2, the member list 3', declares(2, 3)),
  anomaly('F08', 'the roll counts 4, the member list 2; the amount is that of 2', declares(4, 2)),
  innocent('F08', 'a member in prison is listed and not counted', notCounted('in-prison')),
  innocent('F08', 'a conscript is listed and not counted', notCounted('conscript')),
  innocent(
    'F08',
    'a member was added to both lists in the same month',
    (story) => {
      const dibao = withChildren(story, 1)
      const joiner = child(story)
      const joinedAt = story.world.day(0, 12)
      dibao.members.push(memberOf(story, joiner, joinedAt, { from: 1, joinedAt, joinedBecause: '收养' }))
      adjust(story, dibao, { month: 1, change: 'member-added', reason: '收养登记', affected: joiner })
      return { persons: story.people }
    },
    2,
  ),
]
