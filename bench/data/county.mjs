import { batch } from './batch.mjs'
import { dayOf, textOfDay, textOfMonth } from './day.mjs'
import { accountNumber, nationalId } from './payments.mjs'

const MONTHS = 12
const surnames = [...'王李张刘陈杨黄赵周吴']
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚']
const townships = ['东河镇', '西山镇', '南塘乡', '北坡乡', '城关街道']

/** @param {number} person */
const nameOf = (person) =>
  `${surnames[person % surnames.length]}${given[Math.floor(person / 10) % given.length]}${given[person % given.length]}`

/** @typedef {{ id: string, members: readonly number[], township: string, account: string }} Household */

/**
 * Households of one to four persons; every hundredth pays into an account of three others.
 * @param {number} count
 * @returns {readonly Household[]}
 */
export function households(count) {
  let next = 0
  return Array.from({ length: count }, (_, number) => ({
    id: `dibao:${String(number).padStart(8, '0')}`,
    members: Array.from({ length: 1 + (number % 4) }, () => next++),
    township: /** @type {string} */ (townships[number % townships.length]),
    account: accountNumber(number % 100 < 4 ? number - (number % 100) : number),
  }))
}

/** @typedef {Record<string, import('@hedui/core').CellValue | null>} Line */

/**
 * A household's line on the roll of a month; one in 131 counts a person too many.
 * @param {Household} household
 * @param {number} month 0 is January 2025
 * @returns {Line}
 */
export const rollLine = ({ id, members: [head = 0, ...others], township }, month) => ({
  programme: 'dibao.rural',
  month: textOfMonth(month),
  beneficiary: nationalId(head),
  household: id,
  name: nameOf(head),
  declaredSize: 1 + others.length + +(head % 131 === 0),
  householdSize: 1 + others.length,
  approvedAt: '2024-12-20',
  township,
})

/**
 * The household's members in a month.
 * @param {Household} household
 * @param {number} month
 * @returns {Line[]}
 */
export const memberLines = ({ id, members: [head = 0, ...others], township }, month) =>
  [head, ...others].map((person) => ({
    household: id,
    person: nationalId(person),
    name: nameOf(person),
    month: textOfMonth(month),
    programmeClass: 'dibao',
    counted: true,
    relation: person === head ? 'head' : 'child',
    township,
  }))

/** @param {Household} household @param {number} month @returns {Line} */
const paymentLine = ({ id, members: [head = 0], township, account }, month) => ({
  programme: 'dibao.rural',
  layer: 'settled',
  month: textOfMonth(month),
  beneficiary: nationalId(head),
  household: id,
  name: nameOf(head),
  amount: 45_000,
  account,
  holderKind: 'person',
  township,
})

/**
 * The standing registers of a county: a year of rolls, member lists and payments, the household register and
 * deaths. One head in 97 died in the course of the year; one household in 211 is on a second roll.
 * @param {readonly Household[]} all
 */
export function registers(all) {
  const months = Array.from({ length: MONTHS }, (_, month) => month)
  /** @param {(household: Household, month: number) => Line[]} line */
  const yearly = (line) => months.flatMap((month) => all.flatMap((household) => line(household, month)))
  const second = all.filter((_, number) => number % 211 === 5)
  return [
    lines(
      ['enrolment'],
      'roll',
      yearly((household, month) => [rollLine(household, month)]),
    ),
    lines(
      ['enrolment'],
      'roll',
      second.map((household) => ({ ...rollLine(household, 6), programme: 'tekun', household: null })),
    ),
    lines(['membership'], 'members', yearly(memberLines)),
    lines(
      ['payment'],
      'payment',
      yearly((household, month) => [paymentLine(household, month)]),
    ),
    lines(
      ['registration'],
      'population',
      all.flatMap(({ id, members, township }) =>
        members.map((person) => ({
          person: nationalId(person),
          household: id.replace('dibao', 'hukou'),
          name: nameOf(person),
          township,
        })),
      ),
    ),
    lines(
      ['death'],
      'death',
      all.flatMap(({ members: [head = 0] }, number) =>
        number % 97 === 9
          ? [
              {
                person: nationalId(head),
                name: nameOf(head),
                date: textOfDay(dayOf('2025-01-01') + (number % 360)),
              },
            ]
          : [],
      ),
    ),
  ]
}

/** @param {readonly string[]} makes @param {string} register @param {readonly Line[]} records */
function lines(makes, register, records) {
  const fields = Object.keys(records[0] ?? {})
  const columns = fields.map((field) => [field, records.map((record) => record[field] ?? null)])
  return batch(makes, register, records.length, Object.fromEntries(columns))
}
