import { grantDibao, grantPersonal } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Person, Slip, Story } from '../story/story.ts'
import { adult, elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

/** An old-age roll whose lines for one person leave something blank. */
const blankOldAge = (slip: Slip) => (story: Story) => {
  const person = elder(story, { slip, paid: slip.account !== null })
  return { persons: [person], cites: rowsOf(person, ['oldAgeRoll']) }
}

const blankDibao = (slip: Slip) => (story: Story) => {
  const person = adult(story)
  grantDibao(story, [person], { slip })
  return { persons: [person], cites: rowsOf(person, ['dibaoRoll']) }
}

const poorest = (story: Story): Person => {
  const person = adult(story)
  const dibao = grantDibao(story, [person])
  for (const member of dibao.members) member.income = 0
  return person
}

/** F06 必填项缺失. */
export const f06: readonly Plant[] = [
  anomaly('F06', 'the account is blank, so nothing was paid', blankOldAge({ account: null })),
  anomaly('F06', 'the account holder is blank', blankDibao({ accountHolder: null })),
  anomaly('F06', 'the certificate number is blank', blankDibao({ household: null })),
  innocent('F06', 'income and add-on are zero: values, not gaps', (story) => ({ persons: [poorest(story)] })),
  innocent('F06', 'bank and telephone are not compulsory', (story) => ({
    persons: [elder(story, { slip: { bank: null, phone: null } })],
  })),
  innocent('F06', 'no institution: supported at home, blank by rule', (story) => {
    const person = addPerson(story, { age: 68 })
    grantPersonal(story, 'tekun', person)
    return { persons: [person] }
  }),
]
