import { orphans } from '../story/families.ts'
import { grantDibao, grantPersonal } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Person, Story } from '../story/story.ts'
import { elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsIn } from './rows.ts'

const elders = (story: Story, count: number): readonly Person[] =>
  Array.from({ length: count }, () => elder(story))

/** All of them are paid into one account. */
function into(account: Person['account'], people: readonly Person[]): readonly Person[] {
  for (const person of people) person.account = account
  return people
}

const paid = { cites: rowsIn('payments'), stakes: rowsIn('payments') }

/** X09 一卡多人. */
export const x09: readonly Plant[] = [
  anomaly('X09', 'five old people of five households are paid into the account of one of them', (story) => {
    const people = elders(story, 5)
    return { persons: into((people[0] as Person).account, people), ...paid }
  }),
  anomaly('X09', 'six old people of as many households are paid into an outsider’s account', (story) => {
    const outsider = addPerson(story, { age: 45 })
    return { persons: into(outsider.account, elders(story, 6)), ...paid }
  }),
  innocent('X09', 'three households: not more than the limit', (story) => {
    const people = elders(story, 3)
    return { persons: into((people[0] as Person).account, people) }
  }),
  innocent('X09', '低保 and old-age allowance of one person, one account', (story) => {
    const person = elder(story)
    grantDibao(story, [person])
    return { persons: [person] }
  }),
  innocent('X09', 'four orphans of one household are paid into their guardian’s account', (story) => ({
    persons: orphans(story, 4),
  })),
  innocent('X09', 'the collective account of an institution', (story) => {
    const institution = `${story.place.township}敬老院`
    const account = { ...addPerson(story, { age: 40 }).account, holder: institution }
    const people = Array.from({ length: 5 }, () => {
      const person = addPerson(story, { age: 66 + story.dice.below(10) })
      grantPersonal(story, 'tekun', person, { institution })
      return person
    })
    return { persons: into(account, people) }
  }),
]
