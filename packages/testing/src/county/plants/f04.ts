import type { Story } from '../story/story.ts'
import { elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

const account = (number: (story: Story) => string) => (story: Story) => {
  const person = elder(story)
  person.account = { ...person.account, number: number(story) }
  return { persons: [person], cites: rowsOf(person, ['oldAgeRoll', 'payments']) }
}

const serial = ({ index }: Story): string => String(index).padStart(9, '0')

/** F04 银行账号无效. */
export const f04: readonly Plant[] = [
  anomaly(
    'F04',
    'a spreadsheet made a figure of it: the digits are lost',
    account(() => '6.2284E+18'),
  ),
  anomaly(
    'F04',
    'two numbers in one cell, more than 40 characters',
    account((story) => `10018653${serial(story)}0000和10018653${serial(story)}0001（新）`),
  ),
  anomaly(
    'F04',
    'words instead of a number',
    account(() => '见存折复印件'),
  ),
  innocent(
    'F04',
    'a passbook of 20 digits, no Luhn digit',
    account((story) => `20019750${serial(story)}001`),
  ),
  innocent(
    'F04',
    'a rural-credit account with letters',
    account((story) => `NX${serial(story)}0001`),
  ),
  innocent(
    'F04',
    '17 digits that do not begin with 62: no Luhn test',
    account((story) => `10018653${serial(story)}`),
  ),
]
