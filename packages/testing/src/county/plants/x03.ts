import { adjust } from '../story/adjust.ts'
import { grantDibao, memberOf } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Dibao, Person, Story } from '../story/story.ts'
import { adult, child } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

/** Two households of 低保 and somebody who could belong to anyOf. */
function between(story: Story, third: Person): readonly [Dibao, Dibao] {
  return [adult(story), adult(story)].map((head) => {
    const dibao = grantDibao(story, [head])
    dibao.members.push(memberOf(story, third, dibao.approvedAt))
    return dibao
  }) as [Dibao, Dibao]
}

const twice = (story: Story, person: Person) => {
  between(story, person)
  return { persons: [person], cites: rowsOf(person, ['members']) }
}

/** X03 一人挂多户. */
export const x03: readonly Plant[] = [
  anomaly('X03', 'counted in the households of two sons', (story) =>
    twice(story, addPerson(story, { age: 74 })),
  ),
  anomaly('X03', 'a child counted by father and mother, who live apart', (story) => {
    adult(story)
    return twice(story, child(story))
  }),
  innocent(
    'X03',
    'counted by her parents until the wedding, by her husband’s household from the next month',
    (story) => {
      const bride = addPerson(story, { age: 24, sex: 'female' })
      const [parents, husband] = between(story, bride)
      parents.members[1]!.until = 1
      Object.assign(husband.members[1]!, { from: 1, joinedAt: story.world.day(0, 18), joinedBecause: '结婚' })
      adjust(story, parents, { month: 1, change: 'member-removed', reason: '结婚迁出', affected: bride })
      adjust(story, husband, { month: 1, change: 'member-added', reason: '结婚', affected: bride })
      return { persons: [bride] }
    },
    2,
  ),
  innocent('X03', 'listed in two households and counted in one', (story) => {
    const person = addPerson(story, { age: 72 })
    const [, second] = between(story, person)
    Object.assign(second.members[1]!, { counted: false, status: 'counted-elsewhere' })
    return { persons: [person] }
  }),
]
