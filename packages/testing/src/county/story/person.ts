import { identityOf, type Sex } from '../identity.ts'
import { peoplePerStory } from '../limits.ts'
import { givenNameOf, surnameOf } from '../names.ts'
import { accountOf } from './account.ts'
import type { Person, Story } from './story.ts'

export interface PersonOf {
  /** Years by the calendar in the first month's year. */
  readonly age: number
  readonly sex?: Sex
  /** To the head of the household register; left out: the head of a new one. */
  readonly relation?: string
  /** Left out: the household register of the person before, unless this is a head. */
  readonly home?: string
  readonly surname?: string
  /** Name and birthday of somebody else: another person all the same. */
  readonly twinOf?: Person
}

/** Somebody new in a story, with a genuine number and an account of his or her own. */
export function addPerson(story: Story, of: PersonOf): Person {
  const { world, people, dice } = story
  const slot = people.length
  if (slot >= peoplePerStory) throw new RangeError(`county: a story has at most ${peoplePerStory} people`)
  const { twinOf, relation = 'head' } = of
  const before = people[slot - 1]
  const head = people.findLast((person) => person.relation === 'head')
  const married = relation === 'spouse' && head ? (head.sex === 'male' ? 'female' : 'male') : undefined
  const sex = twinOf?.sex ?? of.sex ?? married ?? (dice.percent(50) ? 'male' : 'female')
  const key = story.index * peoplePerStory + slot
  const original = twinOf ? story.index * peoplePerStory + people.indexOf(twinOf) : key
  const year = Number(world.month(0).slice(0, 4)) - of.age
  const { id, born } = identityOf(
    original,
    twinOf ? Number(twinOf.born.slice(0, 4)) : year,
    sex,
    world.areas,
    twinOf !== undefined,
  )
  const surname =
    of.surname ??
    (['son', 'daughter', 'grandchild', 'sibling'].includes(relation) ? before?.name.charAt(0) : undefined) ??
    surnameOf(dice)
  const name = twinOf?.name ?? surname + givenNameOf(dice, sex)
  const home = of.home ?? (relation !== 'head' && head ? head.home : `3${String(key).padStart(8, '0')}`)
  const person: Person = {
    id,
    written: id,
    name,
    sex,
    born,
    home,
    registeredAs: [{ id, born, home }],
    relation,
    account: accountOf(key, name),
    laterAccount: null,
    diedAt: null,
    rewritten: null,
    movedOut: null,
  }
  people.push(person)
  return person
}
