import { recordDeath } from '../story/die.ts'
import { addPerson } from '../story/person.ts'
import { state } from '../story/registers.ts'
import type { Person, Story } from '../story/story.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

const lists = ['deaths', 'cremations', 'lifeProofs'] as const
const told = (person: Person) => ({ persons: [person], cites: rowsOf(person, lists) })

/** Somebody who draws nothing, and dies on two days, as two registers have it. */
const diesTwice = (registered: number, cremated: number) => (story: Story) => {
  const person = addPerson(story, { age: 77 })
  recordDeath(story, person, story.world.day(-3, registered), ['deaths'])
  recordDeath(story, person, story.world.day(-3, cremated), ['cremations'])
  return told(person)
}

const proves = (story: Story, person: Person, provedAt: string): void =>
  state(story, 'lifeProofs', person, { programme: 'old-age', method: 'face', provedAt, result: 'passed' })

/** D05 死亡信息冲突. */
export const d05: readonly Plant[] = [
  anomaly('D05', 'two dates of death, 18 days apart', diesTwice(4, 22)),
  anomaly('D05', 'cremated 13 days before the date of death', diesTwice(20, 5)),
  anomaly('D05', 'a proof of life months after the registered death', (story) => {
    const person = addPerson(story, { age: 79 })
    recordDeath(story, person, story.world.day(-6, 9), ['deaths'])
    proves(story, person, story.world.day(-1, 22))
    return told(person)
  }),
  innocent('D05', 'two days apart: within the tolerance', diesTwice(10, 12)),
  innocent('D05', 'a proof of life before the death', (story) => {
    const person = addPerson(story, { age: 88 })
    proves(story, person, story.world.day(-9, 22))
    recordDeath(story, person, story.world.day(-4, 2))
    return told(person)
  }),
]
