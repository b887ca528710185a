import { availableParallelism } from 'node:os'
import { optional } from '../harness/optional.mjs'
import { timed } from '../harness/time.mjs'

/**
 * The part of DuckDB's Node API that is used.
 * @typedef {{ readonly itemCount: number, getItem(row: number): unknown }} Vector
 * @typedef {{ readonly rowCount: number, getColumnVector(column: number): Vector, setColumnValues(column: number, values: readonly unknown[]): void }} Chunk
 * @typedef {{ appendDataChunk(chunk: Chunk): void, closeSync(): void }} Appender
 * @typedef {{ run(sql: string): Promise<{ readonly columnCount: number, fetchAllChunks(): Promise<readonly Chunk[]> }>, createAppender(table: string): Promise<Appender> }} Connection
 * @typedef {{ DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> }, DuckDBDataChunk: { create(types: readonly unknown[], rows: number): Chunk }, INTEGER: unknown, VARCHAR: unknown }} Module
 */
/** @typedef {readonly Chunk[]} Answer */
/** @typedef {Awaited<ReturnType<typeof open>>} DuckDb */

const CHUNK = 2048

/** DuckDB in memory, or the reason why there is none. */
export async function openDuckDb() {
  const found = await optional('@duckdb/node-api')
  return 'reason' in found ? found : open(/** @type {Module} */ (found.module))
}

/** @param {Module} duckdb */
async function open(duckdb) {
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect()
  /** @param {string} sql */
  const query = async (sql) => {
    const result = await connection.run(sql)
    const chunks = await result.fetchAllChunks()
    for (const chunk of chunks)
      for (let column = 0; column < result.columnCount; column++) chunk.getColumnVector(column)
    return chunks
  }
  return {
    query,
    /**
     * A new table of texts and whole numbers.
     * @param {string} table
     * @param {Readonly<Record<string, { size: number, text: boolean, value: (row: number) => unknown }>>} columns
     */
    async load(table, columns) {
      const list = Object.entries(columns)
      const types = list.map(([, { text }]) => (text ? duckdb.VARCHAR : duckdb.INTEGER))
      const declared = list.map(([name, { text }]) => `${name} ${text ? 'VARCHAR' : 'INTEGER'}`)
      await connection.run(`CREATE TABLE ${table} (${declared})`)
      const appender = await connection.createAppender(table)
      const size = list[0]?.[1].size ?? 0
      for (let from = 0; from < size; from += CHUNK) {
        const length = Math.min(CHUNK, size - from)
        const chunk = duckdb.DuckDBDataChunk.create(types, length)
        for (const [i, [, { value }]] of list.entries())
          chunk.setColumnValues(
            i,
            Array.from({ length }, (_, row) => value(from + row)),
          )
        appender.appendDataChunk(chunk)
      }
      appender.closeSync()
    },
    /**
     * The quickest of several ways to ask, each with one and with two threads.
     * @param {readonly string[]} ways
     * @returns {Promise<{ ms: number, answer: Answer, note: string }>}
     */
    async best(ways) {
      let best = { ms: Infinity, answer: /** @type {Answer} */ ([]), note: '' }
      for (const threads of availableParallelism() > 1 ? [1, 2] : [1]) {
        await connection.run(`SET threads = ${threads}`)
        for (const [i, way] of ways.entries()) {
          const { ms, answer } = await timed(() => query(way))
          const note = `${threads} thread${threads > 1 ? 's' : ''}, way ${i + 1} of ${ways.length}`
          if (ms < best.ms) best = { ms, answer, note }
        }
      }
      return best
    },
  }
}

/**
 * One column of an answer as numbers.
 * @param {Answer} answer
 * @param {number} column
 */
export function* numbers(answer, column) {
  for (const chunk of answer) {
    const vector = chunk.getColumnVector(column)
    for (let row = 0; row < chunk.rowCount; row++) yield Number(vector.getItem(row))
  }
}
