import { createRandom } from '../harness/random.mjs'
import { dayOf } from './day.mjs'

/**
 * One fact of all persons as whole numbers: money in fen, days since 1970-01-01, 0 or 1, or a place in `labels`.
 * @typedef {{ name: string, type: 'count' | 'fen' | 'date' | 'truth' | 'code', values: Int32Array, unknown: Uint8Array | null, labels: readonly string[] | null }} Fact
 */

/** @type {readonly (readonly [name: string, type: Fact['type'], from: number, to: number, labels?: readonly string[]])[]} */
const kinds = [
  ['age', 'count', 0, 95],
  ['householdSize', 'count', 1, 9],
  ['vehicles', 'count', 0, 4],
  ['houses', 'count', 0, 4],
  ['disabilityLevel', 'count', 0, 5],
  ['monthsAway', 'count', 0, 12],
  ['income', 'fen', 0, 300_000],
  ['savings', 'fen', 0, 10_000_000],
  ['vehicleValue', 'fen', 0, 15_000_000],
  ['amount', 'fen', 0, 100_000],
  ['enrolledAt', 'date', dayOf('2017-01-01'), dayOf('2025-12-31')],
  ['approvedAt', 'date', dayOf('2017-01-01'), dayOf('2025-12-31')],
  ['verifiedAt', 'date', dayOf('2022-01-01'), dayOf('2025-12-31')],
  [
    'programme',
    'code',
    0,
    6,
    ['dibao.rural', 'dibao.urban', 'tekun', 'old-age', 'disability.living', 'disability.nursing'],
  ],
  ['area', 'code', 0, 2, ['urban', 'rural']],
  ['relation', 'code', 0, 5, ['head', 'spouse', 'child', 'grandchild', 'parent']],
  ['employed', 'truth', 0, 2],
  ['student', 'truth', 0, 2],
]
const incomplete = new Set(['income', 'savings', 'disabilityLevel', 'approvedAt', 'relation', 'employed'])

/**
 * Eighteen facts of `size` invented persons; of a third of the facts one value in twenty is not known.
 * @param {number} size
 * @returns {readonly Fact[]}
 */
export function persons(size) {
  const random = createRandom(20251231)
  return kinds.map(([name, type, from, to, labels = null]) => {
    const values = new Int32Array(size)
    const unknown = incomplete.has(name) ? new Uint8Array(size) : null
    for (let row = 0; row < size; row++) {
      values[row] = from + random(to - from)
      if (unknown) unknown[row] = +(random(20) === 0)
    }
    return { name, type, values, unknown, labels }
  })
}

/**
 * Where nothing is unknown.
 * @param {readonly Fact[]} facts
 * @param {number} row
 */
export const isKnown = (facts, row) => facts.every(({ unknown }) => !unknown?.[row])

/**
 * A value as most peers take it: codes as text, truths as booleans, days as numbers; null is unknown.
 * @param {Fact} fact
 * @param {number} row
 */
export function cell({ type, values, unknown, labels }, row) {
  const value = /** @type {number} */ (values[row])
  if (unknown?.[row]) return null
  return labels ? /** @type {string} */ (labels[value]) : type === 'truth' ? value === 1 : value
}

/**
 * Persons as plain objects, for peers that take one at a time.
 * @param {readonly Fact[]} facts
 * @param {number} size
 */
export const objects = (facts, size) =>
  Array.from({ length: size }, (_, row) =>
    Object.fromEntries(facts.map((fact) => [fact.name, cell(fact, row)])),
  )
