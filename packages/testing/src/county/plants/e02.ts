import { grantDibao } from '../story/grant.ts'
import type { Person, Story } from '../story/story.ts'
import { adult, elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

const lists = ['population', 'oldAgeRoll', 'dibaoRoll', 'members'] as const

/** Drawn on after the registration left the county. */
const gone = (make: (story: Story) => Person, to: string) => (story: Story) => {
  const person = make(story)
  person.movedOut = { at: story.world.day(-5, 14), to }
  return { persons: [person], cites: rowsOf(person, lists) }
}

const poor = (story: Story): Person => {
  const person = adult(story)
  grantDibao(story, [person])
  return person
}

/** E02 户籍迁出、非本市户籍. */
export const e02: readonly Plant[] = [
  anomaly('E02', 'moved to another province months before the period, old-age allowance paid on', (story) =>
    gone(elder, '广东省东莞市')(story),
  ),
  anomaly(
    'E02',
    'moved to another province months before the period, 低保 paid on',
    gone(poor, '上海市松江区'),
  ),
  innocent('E02', 'moved away in the course of the last month: registered here for part of it', (story) => {
    const person = poor(story)
    person.movedOut = { at: story.world.day(story.world.months.length - 1, 18), to: '浙江省宁波市' }
    return { persons: [person] }
  }),
  innocent('E02', 'moved away long ago, and draws nothing', (story) => {
    const person = adult(story)
    person.movedOut = { at: story.world.day(-20, 6), to: '江苏省昆山市' }
    return { persons: [person] }
  }),
]
