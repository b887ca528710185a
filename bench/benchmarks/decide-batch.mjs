import { createDataset } from '@hedui/core'
import { decideBatch } from '@hedui/core/decide'
import { dibaoRural, parameters } from '@hedui/programmes-cn'
import { dibaoHouseholds, dibaoRecords, MONTH } from '../data/dibao.mjs'
import { row } from '../harness/row.mjs'
import { timed } from '../harness/time.mjs'
import { numbers, openDuckDb } from '../peers/duckdb.mjs'

const TARGET = 5
const STANDARD = 45_000
const YEAR = 2024
const formula = `SELECT amount FROM (SELECT h.id, CASE WHEN h.assets = 1 AND t.income < ${STANDARD} * t.counted
  THEN ${STANDARD} * t.counted - t.income ELSE 0 END AS amount
  FROM home h JOIN (SELECT household, count(*) AS counted, sum(CASE WHEN late = 0 THEN wage ELSE 0 END) AS income
    FROM member WHERE free = 1 AND (relation < 2 OR (relation = 2 AND ${YEAR} - born < 18)) GROUP BY household) t
  ON t.household = h.id) WHERE amount > 0 ORDER BY id`

/**
 * Rural dibao for every household of a county, beside the same formula written by hand for what these households have.
 * @type {import('./benchmark.mjs').Benchmark}
 */
export default {
  name: 'decide-batch',
  world: null,
  async run({ size }) {
    const county = dibaoHouseholds(size / 5)
    const dataset = createDataset(dibaoRecords(county))
    const options = { asOf: '2024-09-30', month: MONTH, parameters }
    const ours = await timed(() => decideBatch(dataset, dibaoRural, options))
    const micro = (/** @type {number} */ ms) => (ms * 1000) / county.size
    const { leastFen, mostFen } = ours.answer.columns
    const isExact = leastFen.every((amount, at) => amount === mostFen[at])
    const paid = leastFen.filter((amount) => amount > 0)
    const isSame = (/** @type {ArrayLike<number>} */ theirs) =>
      isExact && theirs.length === paid.length && paid.every((amount, at) => amount === theirs[at])
    const line = { name: 'decide-batch', unit: 'µs/household', ours: micro(ours.ms) }
    const note = `${county.size} households, ${county.members.household.length} members`
    const loop = await timed(() => byHand(county))
    const equal = isSame(loop.answer.filter((amount) => amount > 0))
    const rows = [
      row({ ...line, peer: 'target', theirs: TARGET, equal, note: `${note}; amounts as by the loop` }),
      row({ ...line, peer: 'loop', theirs: micro(loop.ms), equal, note: 'typed arrays, everything known' }),
    ]
    const duckdb = await openDuckDb()
    if ('reason' in duckdb)
      return { rows, missing: [{ name: 'decide-batch', peer: 'duckdb', reason: duckdb.reason }] }
    const column = (/** @type {Int32Array} */ values) => ({
      size: values.length,
      text: false,
      value: (/** @type {number} */ at) => values[at],
    })
    await duckdb.load('home', {
      id: column(Int32Array.from(county.assets.keys())),
      assets: column(county.assets),
    })
    await duckdb.load(
      'member',
      Object.fromEntries(Object.entries(county.members).map(([name, values]) => [name, column(values)])),
    )
    const theirs = await duckdb.best([formula])
    const answer = Float64Array.from(numbers(theirs.answer, 0))
    rows.push(
      row({ ...line, peer: 'duckdb', theirs: micro(theirs.ms), equal: isSame(answer), note: theirs.note }),
    )
    return { rows }
  },
}

/** @param {ReturnType<typeof dibaoHouseholds>} county */
function byHand({ size, members, assets }) {
  const [counted, income] = [new Float64Array(size), new Float64Array(size)]
  const { household, relation, born, free, wage, late } = members
  for (let row = 0; row < household.length; row++) {
    const isChild = relation[row] === 2 && YEAR - Number(born[row]) < 18
    if (free[row] !== 1 || !(Number(relation[row]) < 2 || isChild)) continue
    const home = Number(household[row])
    counted[home] = Number(counted[home]) + 1
    if (late[row] === 0) income[home] = Number(income[home]) + Number(wage[row])
  }
  return income.map((earned, home) =>
    assets[home] === 1 && earned < STANDARD * Number(counted[home])
      ? STANDARD * Number(counted[home]) - earned
      : 0,
  )
}
