import { accountOf } from '../story/account.ts'
import { changeAccount } from '../story/change-account.ts'
import { dieProperly } from '../story/die.ts'
import { grantDibao } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Person, Story } from '../story/story.ts'
import { adult, elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

const lists = ['dibaoRoll', 'oldAgeRoll', 'payments', 'approvals'] as const
const told = (person: Person) => ({ persons: [person], cites: rowsOf(person, lists) })

const poor = (story: Story): Person => {
  const person = adult(story)
  grantDibao(story, [person])
  return person
}

const changed = (make: (story: Story) => Person) => (story: Story) => {
  const person = make(story)
  person.laterAccount = { from: 1, account: accountOf((story.index + 2_000_000) * 8, person.name) }
  return told(person)
}

const approved = (make: (story: Story) => Person) => (story: Story) => {
  const person = make(story)
  changeAccount(story, person, 1)
  return told(person)
}

/** F15 擅改账号. */
export const f15: readonly Plant[] = [
  anomaly('F15', 'the account of a 低保 household changed without approval', changed(poor), 2),
  anomaly('F15', 'the account of an old-age allowance changed without approval', changed(elder), 2),
  innocent('F15', 'the card was reissued and the change approved', approved(elder), 2),
  innocent('F15', 'the card of a 低保 household was reissued and the change approved', approved(poor), 2),
  innocent(
    'F15',
    'the account changed with an approval, because the head died',
    (story) => {
      const head = adult(story)
      const spouse = addPerson(story, { age: 45, relation: 'spouse' })
      grantDibao(story, [head, spouse])
      dieProperly(story, head, 0)
      return { persons: [head, spouse] }
    },
    2,
  ),
]
