import { checkCharacter } from '@hedui/core/values'
import { createRandom } from '../harness/random.mjs'
import { dayOf, textOfDay } from './day.mjs'

export const programmes = [
  'dibao.rural',
  'dibao.urban',
  'tekun',
  'old-age',
  'disability.living',
  'disability.nursing',
]
const BIRTHS = 20_000
const firstBirth = dayOf('1940-01-01')
const firstDeath = dayOf('2025-01-01')

/**
 * The valid identity number of an invented person.
 * @param {number} person
 */
export function nationalId(person) {
  const born = textOfDay(firstBirth + (person % BIRTHS)).replaceAll('-', '')
  const first = `990200${born}${String(Math.floor(person / BIRTHS)).padStart(3, '0')}`
  return first + checkCharacter(first)
}

/** @param {number} account */
export const accountNumber = (account) => `8100${String(account).padStart(8, '0')}0137`

/**
 * A year's payments by numbers: three to a person, one person in fifty dead, one vehicle to ten persons. Some
 * are paid by a second programme, and of each four hundred persons eight share an account.
 * @param {number} size persons
 */
export function payments(size) {
  const random = createRandom(330_101)
  const columns = (/** @type {number} */ length) => () => new Int32Array(length)
  const paid = columns(size * 3)
  const payment = { person: paid(), account: paid(), programme: paid(), month: paid(), amount: paid() }
  for (let i = 0; i < size * 3; i++) {
    const person = i < size ? i : random(size)
    payment.person[i] = person
    payment.account[i] = person % 50 === 0 ? person - (person % 400) : person
    payment.programme[i] = random(20) === 0 ? random(programmes.length) : person % programmes.length
    payment.month[i] = random(12)
    payment.amount[i] = 10_000 + random(100_000)
  }
  const dead = columns(Math.floor(size / 50))
  const death = { person: dead(), day: dead() }
  for (let i = 0; i < death.person.length; i++) {
    death.person[i] = i * 50 + random(50)
    death.day[i] = firstDeath + random(365)
  }
  const vehicle = { owner: columns(Math.floor(size / 10))() }
  for (let i = 0; i < vehicle.owner.length; i++) vehicle.owner[i] = random(size)
  return { size, payment, death, vehicle }
}
