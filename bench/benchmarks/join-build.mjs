import { row } from '../harness/row.mjs'

/** Once and for all: texts to a dataset with its relations, and to DuckDB's tables with persons and accounts numbered. */
/** @type {import('./benchmark.mjs').Join} */
export default {
  name: 'join-build',
  world: 'joins',
  async run(_, { built, dataset, data, duckdb }) {
    const name = 'join-build'
    if ('reason' in duckdb) return { rows: [], missing: [{ name, peer: 'duckdb', reason: duckdb.reason }] }
    const sizes = ['payment', 'death', 'vehicle', 'person', 'account'].map(
      (table) => dataset.table(table).size,
    )
    const [chunk] = await duckdb.query(
      `SELECT ${['payment', 'death', 'vehicle', 'person', 'account'].map((table) => `(SELECT count(*) FROM ${table})`)}`,
    )
    const equal = sizes.every((size, column) => Number(chunk?.getColumnVector(column).getItem(0)) === size)
    const note = `${data.payment.person.length} payments, one time each`
    return {
      rows: [row({ name, peer: 'duckdb', unit: 'ms', ours: built, theirs: duckdb.built, equal, note })],
    }
  },
}
