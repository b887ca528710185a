import { householdLimit, peoplePerStory } from '../limits.ts'
import { accountOf } from './account.ts'
import { approve } from './adjust.ts'
import type { Person, Story } from './story.ts'

/** Another account of a person, from a month on, approved for every benefit that he or she draws. */
export function changeAccount(story: Story, person: Person, month: number): void {
  const key = (householdLimit + story.index) * peoplePerStory + story.people.indexOf(person)
  const account = accountOf(key, person.name)
  const change = { item: 'account', from: person.account.number, to: account.number, month }
  const drawn = [
    ...story.personal.filter((personal) => personal.person === person),
    ...story.dibao.filter(({ heads }) => heads.at(-1)?.person === person),
  ]
  for (const of of drawn) approve(story, of, { ...change, reason: '银行卡遗失补办' })
  person.laterAccount = { from: month, account }
}
