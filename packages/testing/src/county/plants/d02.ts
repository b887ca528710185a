import { dieProperly, recordDeath } from '../story/die.ts'
import { grantDibao } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import { adult, elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { anyOf, ordersTo, rowsOf } from './rows.ts'

const paid = 'paid from the beginning to a dead person'

/** D02 死后准入. */
export const d02: readonly Plant[] = [
  anomaly('D02', 'old-age allowance approved months after the death', (story) => {
    const person = elder(story, { approvedAt: story.world.day(-2, 11) })
    recordDeath(story, person, story.world.day(-5, 4))
    const orders = ordersTo(person, 'old-age')
    const rows = { persons: [person], stakes: orders }
    return {
      ...rows,
      cites: rowsOf(person, ['oldAgeRoll', 'deaths', 'cremations']),
      also: [
        {
          ...rows,
          number: 'D01',
          text: paid,
          cites: anyOf(orders, rowsOf(person, ['deaths', 'cremations'])),
        },
      ],
    }
  }),
  anomaly('D02', '低保 approved after the applicant had died', (story) => {
    const person = adult(story)
    grantDibao(story, [person], { approvedAt: story.world.day(-1, 7) })
    recordDeath(story, person, story.world.day(-3, 21))
    const orders = ordersTo(person, 'dibao.rural')
    const rows = { persons: [person], stakes: orders }
    return {
      ...rows,
      cites: rowsOf(person, ['dibaoRoll', 'deaths', 'cremations']),
      also: [
        {
          ...rows,
          number: 'D01',
          text: paid,
          cites: anyOf(orders, rowsOf(person, ['deaths', 'cremations'])),
        },
      ],
    }
  }),
  innocent('D02', 'approved before the death, paid for one month, stopped in time', (story) => {
    const person = elder(story, { from: 0, approvedAt: story.world.day(-1, 20) })
    dieProperly(story, person, 0)
    return { persons: [person] }
  }),
  innocent('D02', 'a household was approved after a death, and the dead is no member', (story) => {
    const widow = adult(story)
    const dead = addPerson(story, { age: 50, relation: 'spouse' })
    grantDibao(story, [widow], { approvedAt: story.world.day(-2, 3) })
    recordDeath(story, dead, story.world.day(-4, 3))
    return { persons: [widow] }
  }),
]
