import { award, plotOf } from '../story/award.ts'
import { addPerson } from '../story/person.ts'
import type { Person, Story } from '../story/story.ts'
import { adult, child } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsIn } from './rows.ts'

const rows = rowsIn('awards', 'awardMembers')

/** A father with his household, and a son who once belonged to it. */
function fatherAndSon(story: Story): readonly [Person, Person] {
  const father = addPerson(story, { age: 58, sex: 'male' })
  return [father, addPerson(story, { age: 30, sex: 'male', relation: 'son' })]
}

/** X06 危房改造重复、换人再报. */
export const x06: readonly Plant[] = [
  anomaly('X06', 'awarded three years ago and again a year ago', (story) => {
    const head = adult(story)
    const members = [head, child(story)]
    award(story, { head, members, yearsAgo: 3, plot: plotOf(story) })
    award(story, { head, members, yearsAgo: 1, plot: plotOf(story, 1) })
    return { persons: [head], cites: rows }
  }),
  anomaly('X06', 'the father was awarded, then the son of the same household', (story) => {
    const [father, son] = fatherAndSon(story)
    award(story, { head: father, members: [father, son], yearsAgo: 3, plot: plotOf(story) })
    award(story, { head: son, members: [son], yearsAgo: 1, plot: plotOf(story, 1) })
    return { persons: [son, father], cites: rows }
  }),
  anomaly('X06', 'the same plot was awarded to another household', (story) => {
    const [first, second] = [adult(story), adult(story)]
    award(story, { head: first, members: [first], yearsAgo: 4, plot: plotOf(story) })
    award(story, { head: second, members: [second], yearsAgo: 1, plot: plotOf(story) })
    return { persons: [second, first], cites: rows }
  }),
  innocent('X06', 'awarded once', (story) => {
    const head = adult(story)
    award(story, { head, members: [head, child(story)], yearsAgo: 2, plot: plotOf(story) })
    return { persons: [head] }
  }),
  innocent('X06', 'the first award was reversed', (story) => {
    const head = adult(story)
    award(story, { head, members: [head], yearsAgo: 3, plot: plotOf(story), status: 'revoked' })
    award(story, { head, members: [head], yearsAgo: 1, plot: plotOf(story) })
    return { persons: [head] }
  }),
  innocent('X06', 'the son had a household and a plot of his own before the father’s award', (story) => {
    const father = addPerson(story, { age: 58, sex: 'male' })
    const mother = addPerson(story, { age: 57, relation: 'spouse' })
    const son = addPerson(story, { age: 32, sex: 'male', surname: father.name.charAt(0) })
    award(story, { head: father, members: [father, mother], yearsAgo: 3, plot: plotOf(story) })
    award(story, { head: son, members: [son], yearsAgo: 1, plot: plotOf(story, 1) })
    return { persons: [father, son] }
  }),
]
