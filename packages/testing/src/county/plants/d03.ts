import { adjust } from '../story/adjust.ts'
import { dieProperly, recordDeath } from '../story/die.ts'
import { grantDibao, grantPersonal } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Dibao, Person, Personal, Story } from '../story/story.ts'
import { adult, elder } from './people.ts'
import { anomaly, innocent, type Plant, type Planted } from './plant.ts'
import { anyOf, ordersTo, rowsOf } from './rows.ts'

/** Died before the county's months, paid in the first of them, and stopped then. */
function stoppedLate(story: Story, person: Person, of: Dibao | Personal, programme: string): Planted {
  const day = story.world.day(-2, 8)
  recordDeath(story, person, day)
  of.until = 1
  adjust(story, of, { month: 1, change: 'stopped', reason: '本人死亡', happenedAt: day })
  const orders = ordersTo(person, programme)
  const deaths = rowsOf(person, ['deaths', 'cremations'])
  return {
    persons: [person],
    cites: anyOf(orders, deaths, rowsOf(person, ['oldAgeRoll', 'dibaoRoll', 'members', 'adjustments'])),
    stakes: orders,
    also: [
      {
        ...{ number: 'D01', text: 'paid after death until the late stop', persons: [person], stakes: orders },
        cites: anyOf(orders, deaths),
      },
    ],
  }
}

/** D03 停发滞后. */
export const d03: readonly Plant[] = [
  anomaly(
    'D03',
    'old-age allowance stopped two months late',
    (story) => {
      const person = elder(story)
      return stoppedLate(story, person, story.personal[0]!, 'old-age')
    },
    2,
  ),
  anomaly(
    'D03',
    '低保 of a single person stopped two months late',
    (story) => {
      const person = adult(story)
      return stoppedLate(story, person, grantDibao(story, [person]), 'dibao.rural')
    },
    2,
  ),
  innocent(
    'D03',
    'paid for the month of death, stopped from the next',
    (story) => {
      const person = elder(story)
      dieProperly(story, person, 0)
      return { persons: [person] }
    },
    2,
  ),
  innocent('D03', 'stopped before the county’s months, and nothing was paid', (story) => {
    const person = addPerson(story, { age: 84 })
    grantPersonal(story, 'old-age', person, { until: -2 })
    recordDeath(story, person, story.world.day(-3, 12))
    return { persons: [person] }
  }),
  innocent('D03', 'the record of the death was revoked: the person lives', (story) => {
    const person = elder(story)
    recordDeath(story, person, story.world.day(-5, 3), ['deaths'], story.world.day(-4, 8))
    return { persons: [person] }
  }),
  innocent(
    'D03',
    'the dead member left the roll the month after the death',
    (story) => {
      const head = adult(story)
      const parent = addPerson(story, { age: 75, relation: 'parent' })
      grantDibao(story, [head, parent])
      dieProperly(story, parent, 0)
      return { persons: [parent] }
    },
    2,
  ),
]
