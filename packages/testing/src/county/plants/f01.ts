import { withCheckCharacter } from '../check-digits.ts'
import { grantDibao } from '../story/grant.ts'
import type { Person, Story } from '../story/story.ts'
import { adult, child, elder } from './people.ts'
import { anomaly, innocent, type Plant, type Planted } from './plant.ts'
import { rowsOf } from './rows.ts'

const lists = ['oldAgeRoll', 'dibaoRoll', 'members', 'payments'] as const

/** The person has a right number of another kind, in the register of population too. */
function bears(person: Person, number: string): Planted {
  person.registeredAs = [{ ...person, id: number }]
  return writes(person, number)
}

/** The person's number is written in another way wherever civil affairs writes it. */
function writes(person: Person, written: string): Planted {
  person.written = written
  return { persons: [person], cites: rowsOf(person, lists) }
}

const otherCheck = ({ id }: Person): string => id.slice(0, 17) + (id.endsWith('7') ? '8' : '7')
const born = ({ id }: Person, date: string): string =>
  withCheckCharacter(id.slice(0, 6) + date + id.slice(14, 17))

function member(story: Story): Person {
  const people = [adult(story), child(story)]
  grantDibao(story, people)
  return people[1] as Person
}

const pensioner = (story: Story): Person => elder(story)

/** F01 身份证号无效. */
export const f01: readonly Plant[] = [
  anomaly('F01', 'the last character is wrong', (story) => {
    const person = pensioner(story)
    return writes(person, otherCheck(person))
  }),
  anomaly('F01', 'born on 30 February', (story) => {
    const person = member(story)
    return writes(person, born(person, `${person.born.slice(0, 4)}0230`))
  }),
  anomaly('F01', 'one character is missing', (story) => {
    const person = pensioner(story)
    return writes(person, person.id.slice(0, 9) + person.id.slice(10))
  }),
  anomaly('F01', 'born after the day of the extract', (story) => {
    const person = member(story)
    return writes(person, born(person, `${Number(story.world.asOf.slice(0, 4)) + 6}0718`))
  }),
  anomaly('F01', 'a spreadsheet made a figure of it: only the first digits are left', (story) => {
    const person = pensioner(story)
    return writes(person, `${person.id.charAt(0)}.${person.id.slice(1, 6)}E+17`)
  }),
  innocent('F01', 'a residence permit’s number, right in itself', (story) => {
    const person = member(story)
    return bears(person, withCheckCharacter(`830000${person.id.slice(6, 17)}`))
  }),
  innocent('F01', 'issued by a division that was abolished later', (story) => {
    const person = member(story)
    return bears(person, withCheckCharacter(`342425${person.id.slice(6, 17)}`))
  }),
  innocent('F01', 'full-width digits of a right number', (story) => {
    const person = pensioner(story)
    return writes(
      person,
      person.id.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    )
  }),
]
