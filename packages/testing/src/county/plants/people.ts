import { grantPersonal } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Person, Personal, Story } from '../story/story.ts'

/** Somebody of more than eighty who draws the old-age allowance, in a household of the register of one. */
export function elder(story: Story, more: Partial<Personal> = {}): Person {
  const person = addPerson(story, { age: 82 + story.dice.below(7) })
  grantPersonal(story, 'old-age', person, more)
  return person
}

/** Somebody of working age, the head of a household. */
export const adult = (story: Story): Person => addPerson(story, { age: 32 + story.dice.below(20) })

export const child = (story: Story): Person =>
  addPerson(story, { age: 5 + story.dice.below(10), relation: 'son', sex: 'male' })
