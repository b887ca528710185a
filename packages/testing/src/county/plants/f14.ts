import { approve } from '../story/adjust.ts'
import { grantDibao } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Dibao, Person, Story } from '../story/story.ts'
import { adult, elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

const lists = ['dibaoRoll', 'oldAgeRoll', 'members', 'approvals'] as const

/** Rolls write another number from the second month on, one that nobody else has. */
function rewrite(story: Story, person: Person): Person {
  const years = Number(story.world.month(0).slice(0, 4)) - Number(person.born.slice(0, 4))
  const other = addPerson(story, { age: years, sex: person.sex })
  story.people.pop()
  person.rewritten = { from: 1, written: other.id }
  return other
}

const told = (person: Person) => ({ persons: [person], cites: rowsOf(person, lists) })

function household(story: Story): { readonly person: Person; readonly dibao: Dibao } {
  const person = adult(story)
  return { person, dibao: grantDibao(story, [person]) }
}

/** F14 擅改身份证号. */
export const f14: readonly Plant[] = [
  anomaly(
    'F14',
    'number of the head of a 低保 household changed without approval',
    (story) => {
      const { person } = household(story)
      rewrite(story, person)
      return told(person)
    },
    2,
  ),
  anomaly(
    'F14',
    'number changed without approval; name, place and account stayed',
    (story) => {
      const person = elder(story)
      rewrite(story, person)
      return told(person)
    },
    2,
  ),
  innocent(
    'F14',
    'the county approved the correction before the roll changed',
    (story) => {
      const { person, dibao } = household(story)
      const to = rewrite(story, person)
      person.registeredAs = [person, to]
      approve(story, dibao, {
        item: 'national-id',
        from: person.written,
        to: to.id,
        reason: '录入错误更正',
        month: 1,
      })
      return told(person)
    },
    2,
  ),
]
