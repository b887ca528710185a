import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finance } from '@hedui/adapter-finance'
import { cellAt } from '@hedui/core'
import { readFiles } from '@hedui/ingest'
import { startThreads } from '@hedui/ingest/node'
import { catalogue } from '@hedui/programmes-cn'
import { csv } from '../data/folder.mjs'
import { amountAt, roll } from '../data/roll.mjs'
import { row } from '../harness/row.mjs'
import { timed } from '../harness/time.mjs'
import { csvParse, papaparse } from '../peers/csv.mjs'
import { numbers, openDuckDb } from '../peers/duckdb.mjs'

const MICROSECOND_A_ROW = 1

/**
 * Payment orders of twelve columns to records: recognised, tested, in canonical values; by one thread and by two,
 * of which the target speaks. The peers split the lines into texts; DuckDB makes a table of texts.
 * @type {import('./benchmark.mjs').Benchmark}
 */
export default {
  name: 'csv',
  world: null,
  async run({ size }) {
    const name = 'csv'
    const { bytes, expected } = file(size)
    const threads = await startThreads()
    const one = await timed(() => records(bytes))
    const two = await timed(() => records(bytes, threads))
    const { refused } = threads
    await threads.close()
    const equal = [one, two].every(({ answer }) => paid(answer) === expected)
    const note = `${size} rows, ${Math.round(bytes.length / 1e6)} MB${refused ? `, by one thread: ${refused.code}` : ''}`
    const ours = { name, unit: 'µs/row', ours: (two.ms * 1000) / size }
    const rows = [
      row({ ...ours, peer: 'target', theirs: MICROSECOND_A_ROW, equal, note }),
      row({ ...ours, peer: 'one thread', theirs: (one.ms * 1000) / size, equal: true }),
    ]
    const missing = []
    for (const [peer, open] of Object.entries({ papaparse, 'csv-parse': csvParse })) {
      const found = await open()
      if ('reason' in found) missing.push({ name, peer, reason: found.reason })
      else {
        const { ms, answer } = await timed(() => found.lines(bytes))
        rows.push(row({ ...ours, peer, theirs: (ms * 1000) / size, equal: fenOf(answer) === expected }))
      }
    }
    const duckdb = await openDuckDb()
    if ('reason' in duckdb)
      return { rows, missing: [...missing, { name, peer: 'duckdb', reason: duckdb.reason }] }
    const { ms, fen, note: way } = await loaded(duckdb, bytes)
    rows.push(
      row({ ...ours, peer: 'duckdb', theirs: (ms * 1000) / size, equal: fen === expected, note: way }),
    )
    return { rows, missing }
  },
}

/**
 * The bytes, and what all is paid in fen; texts of every cell are not kept, which the garbage collector would walk.
 * @param {number} size
 */
function file(size) {
  const lines = roll(size)
  return { bytes: csv({ file: '', lines }), expected: fenOf(lines) }
}

/** @param {Uint8Array} bytes @param {import('@hedui/ingest').Threads} [threads] */
const records = (bytes, threads) =>
  readFiles([{ file: '惠民补贴一卡通发放明细.csv', bytes }], { adapters: finance, catalogue, threads })

/** @param {import('@hedui/ingest').ReadResult} read */
const paid = ({ batches }) =>
  sum(
    batches.flatMap(({ rows, columns: { amount } }) =>
      rows.map((_, i) => Number(amount && cellAt(amount, i))),
    ),
  )

/** @param {import('../peers/duckdb.mjs').DuckDb} duckdb @param {Uint8Array} bytes */
async function loaded(duckdb, bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'hedui-bench-'))
  try {
    const file = join(folder, 'roll.csv')
    writeFileSync(file, bytes)
    const { ms, note } = await duckdb.best([
      `CREATE OR REPLACE TABLE roll AS SELECT * FROM read_csv('${file}', all_varchar = true)`,
    ])
    const paid = await duckdb.query('SELECT sum(round(下达金额::DOUBLE * 100)::BIGINT)::BIGINT FROM roll')
    return { ms, note, fen: sum([...numbers(paid, 0)]) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {readonly (readonly string[])[]} lines the first are the headings */
const fenOf = (lines) => sum(lines.slice(1).map((cells) => Math.round(Number(cells[amountAt]) * 100)))

/** @param {readonly number[]} each */
const sum = (each) => each.reduce((all, one) => all + one, 0)
