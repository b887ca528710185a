import { grantDibao, grantPersonal } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import { imprison } from '../story/registers.ts'
import type { Person, Story } from '../story/story.ts'
import { adult, child } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { anyOf, dueWithout, ordersTo, rowsOf } from './rows.ts'

/** A term that began a year before the county's months and ends years after them. */
const serves = (story: Story, person: Person, kind: string): void =>
  imprison(story, person, { kind, from: story.world.day(-12, 5), to: story.world.day(48, 4) })

const alone = (story: Story): Person => {
  const person = adult(story)
  grantDibao(story, [person])
  return person
}

const counted = (kind: string) => (story: Story) => {
  const head = adult(story)
  const spouse = addPerson(story, { age: 36, relation: 'spouse' })
  const dibao = grantDibao(story, [head, spouse, child(story)])
  serves(story, spouse, kind)
  const orders = ordersTo(head, 'dibao.rural')
  return {
    persons: [spouse],
    cites: anyOf(rowsOf(spouse, ['members', 'custody']), orders),
    stakes: orders,
    due: dueWithout(story, dibao, spouse),
  }
}

/** P01 服刑保. */
export const p01: readonly Plant[] = [
  anomaly('P01', 'the only member serves a prison sentence', (story) => {
    const person = alone(story)
    serves(story, person, 'prison')
    const orders = ordersTo(person, 'dibao.rural')
    return { persons: [person], cites: anyOf(orders, rowsOf(person, ['members', 'custody'])), stakes: orders }
  }),
  anomaly('P01', 'a counted member serves a prison sentence', counted('prison')),
  anomaly('P01', 'a counted member is in compulsory detoxification', counted('compulsory-rehab')),
  anomaly('P01', 'a 特困 person serves a prison sentence', (story) => {
    const person = addPerson(story, { age: 64 })
    grantPersonal(story, 'tekun', person)
    serves(story, person, 'prison')
    const orders = ordersTo(person, 'tekun')
    return {
      persons: [person],
      cites: anyOf(orders, rowsOf(person, ['tekunRoll', 'custody'])),
      stakes: orders,
    }
  }),
  innocent('P01', 'in prison and not counted: nothing is paid for this member', (story) => {
    const head = adult(story)
    const spouse = addPerson(story, { age: 36, relation: 'spouse' })
    const dibao = grantDibao(story, [head, spouse, child(story)])
    Object.assign(dibao.members[1]!, { counted: false, status: 'in-prison', income: 0 })
    serves(story, spouse, 'prison')
    return { persons: [spouse] }
  }),
  innocent('P01', 'serves the sentence in the community: the person counts', (story) => {
    const person = alone(story)
    serves(story, person, 'community-correction')
    return { persons: [person] }
  }),
  innocent('P01', 'serves the sentence outside prison for medical reasons', (story) => {
    const person = alone(story)
    serves(story, person, 'medical-parole')
    return { persons: [person] }
  }),
  innocent('P01', 'released before the period', (story) => {
    const person = alone(story)
    const [from, to] = [story.world.day(-30, 5), story.world.day(-6, 4)]
    imprison(story, person, { kind: 'prison', from, to, released: to })
    return { persons: [person] }
  }),
  innocent('P01', 'ten days of administrative detention', (story) => {
    const person = alone(story)
    const [from, to] = [story.world.day(0, 5), story.world.day(0, 15)]
    imprison(story, person, { kind: 'administrative-detention', from, to, released: to })
    return { persons: [person] }
  }),
  innocent('P01', 'another person of the same name and birthday is in prison', (story) => {
    const person = alone(story)
    const twin = addPerson(story, { age: 0, twinOf: person })
    serves(story, twin, 'prison')
    return { persons: [person] }
  }),
]
