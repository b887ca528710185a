import { adjust } from '../story/adjust.ts'
import { grantDibao, grantPersonal } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import { adult } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { anyOf, ordersTo, rowsOf } from './rows.ts'

/** X01 低保与特困重复. */
export const x01: readonly Plant[] = [
  anomaly('X01', 'draws 低保 and 特困 support in the same months', (story) => {
    const person = addPerson(story, { age: 66 })
    grantDibao(story, [person])
    grantPersonal(story, 'tekun', person)
    return {
      persons: [person],
      cites: rowsOf(person, ['members', 'tekunRoll']),
      stakes: ordersTo(person, 'tekun'),
    }
  }),
  anomaly('X01', 'counted in a relative’s 低保 household and supported as 特困', (story) => {
    const head = adult(story)
    const person = addPerson(story, { age: 69, relation: 'sibling' })
    grantDibao(story, [head, person])
    grantPersonal(story, 'tekun', person)
    return {
      persons: [person],
      cites: rowsOf(person, ['members', 'tekunRoll']),
      stakes: ordersTo(person, 'tekun'),
    }
  }),
  innocent(
    'X01',
    '低保 to the end of one month, 特困 from the next',
    (story) => {
      const person = addPerson(story, { age: 63 })
      const dibao = grantDibao(story, [person], { until: 1 })
      const tekun = grantPersonal(story, 'tekun', person, { from: 1, approvedAt: story.world.day(0, 25) })
      adjust(story, dibao, { month: 1, change: 'stopped', reason: '转为特困供养' })
      adjust(story, tekun, { month: 1, change: 'started', reason: '由低保转入' })
      return { persons: [person] }
    },
    2,
  ),
  innocent('X01', 'supported as 特困, listed in a 低保 household and not counted', (story) => {
    const head = adult(story)
    const person = addPerson(story, { age: 70, relation: 'sibling' })
    const dibao = grantDibao(story, [head, person])
    Object.assign(dibao.members[1]!, { counted: false, status: 'tekun' })
    grantPersonal(story, 'tekun', person)
    return { persons: [person], cites: anyOf(rowsOf(person, ['members', 'tekunRoll', 'payments'])) }
  }),
]
