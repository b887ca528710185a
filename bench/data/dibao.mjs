import { createRandom } from '../harness/random.mjs'
import { batch, complete } from './batch.mjs'

export const MONTH = '2024-09'
const relations = ['head', 'spouse', 'son', 'parent']

/**
 * Households with what rural dibao asks of them, as plain columns: a member is `household`, `relation`, `born` (year),
 * `free` (not in prison) and `wage`, in fen, earned in the month or, where `late`, in the month after.
 * @param {number} size
 */
export function dibaoHouseholds(size) {
  const random = createRandom(7)
  const [household, relation, born, free, wage, late] = Array.from(
    { length: 6 },
    () => /** @type {number[]} */ ([]),
  )
  for (let h = 0; h < size; h++)
    for (let m = 0; m <= random(4); m++) {
      household?.push(h)
      relation?.push(m)
      born?.push(m === 2 ? 2000 + random(20) : 1950 + random(40))
      free?.push(+(random(40) > 0))
      wage?.push(random(3) === 0 ? 0 : random(90_000))
      late?.push(+(random(20) === 0))
    }
  const list = (/** @type {number[] | undefined} */ values) => Int32Array.from(values ?? [])
  return {
    size,
    members: {
      ...{ household: list(household), relation: list(relation), born: list(born) },
      ...{ free: list(free), wage: list(wage), late: list(late) },
    },
    assets: Int32Array.from({ length: size }, () => +(random(12) > 0)),
  }
}

/**
 * The same as records of registers that say all there is.
 * @param {ReturnType<typeof dibaoHouseholds>} county
 * @returns {import('@hedui/core').DatasetInput}
 */
export function dibaoRecords({ size, members, assets }) {
  const count = members.household.length
  const rows = Array.from({ length: count }, (_, row) => row)
  const key = (/** @type {number} */ h) => `dibao:${h}`
  const people = rows.map((row) => `p${row}`)
  const months = (/** @type {number} */ row) => (members.late[row] === 1 ? '2024-10' : MONTH)
  const all = Array.from({ length: size }, (_, h) => h)
  return {
    region: '990100',
    personKeys: new Set(people),
    coverage: complete('members', 'income', 'assessment', 'death', 'cremation'),
    batches: [
      batch(['membership'], 'members', count, {
        household: rows.map((row) => key(/** @type {number} */ (members.household[row]))),
        person: people,
        month: rows.map(() => MONTH),
        relation: rows.map((row) => relations[/** @type {number} */ (members.relation[row])] ?? null),
        personStatus: rows.map((row) => (members.free[row] === 1 ? 'normal' : 'in-prison')),
        ...Object.fromEntries(
          ['fullTime', 'dependent', 'supportDuty'].map((no) => [no, rows.map(() => false)]),
        ),
        livesTogether: rows.map(() => false),
      }),
      batch(['registration'], 'population', count, {
        person: people,
        birthDate: rows.map((row) => `${members.born[row]}-03-01`),
      }),
      batch(['income'], 'income', count, {
        person: people,
        type: rows.map(() => 'wage'),
        amount: { numbers: Float64Array.from(members.wage) },
        firstMonth: rows.map(months),
        lastMonth: rows.map(months),
      }),
      batch(['assessment'], 'assessment', size, {
        household: all.map(key),
        month: all.map(() => MONTH),
        assetsWithinRule: all.map((h) => assets[h] === 1),
      }),
    ],
  }
}
