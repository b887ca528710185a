import { grantDibao, grantPersonal, memberOf } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import { ownVehicle } from '../story/registers.ts'
import type { Person, Story } from '../story/story.ts'
import { adult, child } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

type Own = (story: Story, person: Person) => void

const lists = ['members', 'tekunRoll', 'vehicles'] as const

const head = (own: Own) => (story: Story) => {
  const person = adult(story)
  grantDibao(story, [person, child(story)])
  own(story, person)
  return { persons: [person], cites: rowsOf(person, lists) }
}

/** V01 有车. */
export const v01: readonly Plant[] = [
  anomaly('V01', 'the head owns a car', head(ownVehicle)),
  anomaly(
    'V01',
    'the head owns a light lorry',
    head((story, person) => ownVehicle(story, person, 'truck')),
  ),
  anomaly('V01', 'the wife owns a car', (story) => {
    const husband = addPerson(story, { age: 41, sex: 'male' })
    const wife = addPerson(story, { age: 39, relation: 'spouse' })
    grantDibao(story, [husband, wife])
    ownVehicle(story, wife)
    return { persons: [wife], cites: rowsOf(wife, lists) }
  }),
  anomaly('V01', 'a 特困 person owns a van', (story) => {
    const person = addPerson(story, { age: 63 })
    grantPersonal(story, 'tekun', person)
    ownVehicle(story, person, 'passenger')
    return { persons: [person], cites: rowsOf(person, lists) }
  }),
  innocent(
    'V01',
    'the car is scrapped',
    head((story, person) => ownVehicle(story, person, 'car', { status: 'scrapped' })),
  ),
  innocent(
    'V01',
    'the registration is cancelled',
    head((story, person) => ownVehicle(story, person, 'car', { status: 'cancelled' })),
  ),
  innocent(
    'V01',
    'the car was sold long ago',
    head((story, person) =>
      ownVehicle(story, person, 'car', { status: 'transferred', transferredAt: story.world.day(-14, 8) }),
    ),
  ),
  innocent(
    'V01',
    'a motorcycle',
    head((story, person) => ownVehicle(story, person, 'motorcycle')),
  ),
  innocent(
    'V01',
    'a tractor',
    head((story, person) => ownVehicle(story, person, 'tractor')),
  ),
  innocent(
    'V01',
    'an adapted vehicle of a disabled person',
    head((story, person) => ownVehicle(story, person, 'adapted')),
  ),
  innocent('V01', 'owned by a conscript who is not counted', (story) => {
    const person = adult(story)
    const dibao = grantDibao(story, [person])
    const son = addPerson(story, { age: 20, relation: 'son', sex: 'male' })
    dibao.members.push(
      memberOf(story, son, dibao.approvedAt, { counted: false, status: 'conscript', income: 0 }),
    )
    ownVehicle(story, son)
    return { persons: [son] }
  }),
  innocent('V01', 'the old-age allowance knows no means test', (story) => {
    const person = addPerson(story, { age: 83 })
    grantPersonal(story, 'old-age', person)
    ownVehicle(story, person)
    return { persons: [person] }
  }),
]
