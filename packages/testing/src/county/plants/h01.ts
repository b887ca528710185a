import { grantDibao, memberOf } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import { ownProperty } from '../story/registers.ts'
import type { Person, Story } from '../story/story.ts'
import { adult } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

const lists = ['members', 'properties'] as const

const alone = (own: (story: Story, person: Person) => void) => (story: Story) => {
  const person = adult(story)
  grantDibao(story, [person])
  own(story, person)
  return { persons: [person], cites: rowsOf(person, lists) }
}

/** H01 有房超标: more than one home, more than 120 m² for each, or a commercial unit. */
export const h01: readonly Plant[] = [
  anomaly(
    'H01',
    'two homes',
    alone((story, person) => {
      ownProperty(story, person, 55)
      ownProperty(story, person, 50, { acquiredBy: 'purchase' })
    }),
  ),
  anomaly('H01', 'husband and wife own a home each', (story) => {
    const husband = addPerson(story, { age: 52, sex: 'male' })
    const wife = addPerson(story, { age: 50, relation: 'spouse' })
    grantDibao(story, [husband, wife])
    ownProperty(story, husband, 80)
    ownProperty(story, wife, 75, { acquiredBy: 'purchase' })
    const [his, hers] = [rowsOf(husband, lists), rowsOf(wife, lists)]
    return { persons: [husband, wife], cites: (record) => his(record) || hers(record) }
  }),
  anomaly(
    'H01',
    'one person and more than 230 square metres',
    alone((story, person) => ownProperty(story, person, 236)),
  ),
  anomaly(
    'H01',
    'a commercial unit',
    alone((story, person) => ownProperty(story, person, 30, { use: 'commercial', acquiredBy: 'purchase' })),
  ),
  innocent(
    'H01',
    'one home of modest size',
    alone((story, person) => ownProperty(story, person, 70)),
  ),
  innocent(
    'H01',
    'a resettlement flat; the old house was pulled down',
    alone((story, person) => {
      ownProperty(story, person, 66, { status: 'cancelled' })
      ownProperty(story, person, 60, { acquiredBy: 'resettlement' })
    }),
  ),
  innocent(
    'H01',
    'one of two houses has collapsed',
    alone((story, person) => {
      ownProperty(story, person, 58)
      ownProperty(story, person, 52, { status: 'lost' })
    }),
  ),
  innocent('H01', 'the second home belongs to a conscript who is not counted', (story) => {
    const person = adult(story)
    const dibao = grantDibao(story, [person])
    const son = addPerson(story, { age: 20, relation: 'son', sex: 'male' })
    dibao.members.push(
      memberOf(story, son, dibao.approvedAt, { counted: false, status: 'conscript', income: 0 }),
    )
    ownProperty(story, person, 60)
    ownProperty(story, son, 60, { acquiredBy: 'inheritance' })
    return { persons: [person, son] }
  }),
  innocent(
    'H01',
    'two small inherited shares: less than one home',
    alone((story, person) => {
      ownProperty(story, person, 60, { acquiredBy: 'inheritance', share: 2_500 })
      ownProperty(story, person, 60, { acquiredBy: 'inheritance', share: 3_333 })
    }),
  ),
]
