import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finance } from '@hedui/adapter-finance'
import { publicSecurity } from '@hedui/adapter-public-security'
import { paidAfterDeath } from '@hedui/checks'
import { check, createDataset } from '@hedui/core'
import { readFiles } from '@hedui/ingest'
import { startThreads } from '@hedui/ingest/node'
import { catalogue } from '@hedui/programmes-cn'
import { csv, listings } from '../data/folder.mjs'
import { row } from '../harness/row.mjs'
import { timed } from '../harness/time.mjs'
import { numbers, openDuckDb } from '../peers/duckdb.mjs'

const adapters = [...finance, ...publicSecurity]
const MICROSECOND_A_RECORD = 1

/**
 * A folder of CSV files read by two threads, joined and checked for payments after death; DuckDB answers by SQL over the files.
 * @type {import('./benchmark.mjs').Benchmark}
 */
export default {
  name: 'folder',
  world: null,
  async run({ size }) {
    const name = 'folder'
    const folder = mkdtempSync(join(tmpdir(), 'hedui-bench-'))
    const threads = await startThreads()
    try {
      for (const listing of listings(size)) writeFileSync(join(folder, listing.file), csv(listing))
      const { ms, answer } = await timed(() => findings(folder, threads))
      const perRecord = { name, unit: 'µs/record', ours: (ms * 1000) / answer.records }
      const note = `${answer.records} records, ${answer.findings} findings${threads.refused ? `, by one thread: ${threads.refused.code}` : ''}`
      const target = row({ ...perRecord, peer: 'target', theirs: MICROSECOND_A_RECORD, equal: true, note })
      const duckdb = await openDuckDb()
      if ('reason' in duckdb)
        return { rows: [target], missing: [{ name, peer: 'duckdb', reason: duckdb.reason }] }
      const sql = await duckdb.best([late(folder, 'all_varchar = true'), late(folder, 'sample_size = 1000')])
      const fen = [...numbers(sql.answer, 2)]
      const equal = fen.length === answer.findings && fen.reduce((sum, each) => sum + each, 0) === answer.fen
      const theirs = (sql.ms * 1000) / answer.records
      return { rows: [row({ ...perRecord, peer: 'duckdb', theirs, equal, note: sql.note }), target] }
    } finally {
      rmSync(folder, { recursive: true })
      await threads.close()
    }
  },
}

/** @param {string} folder @param {import('@hedui/ingest').Threads} threads */
function findings(folder, threads) {
  const sources = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
  const { batches } = readFiles(sources, { adapters, catalogue, threads })
  const dataset = createDataset({ batches, catalogue })
  const { summary } = check(dataset, { checks: [paidAfterDeath], asOf: '2026-01-15' })
  return { records: summary.records, findings: summary.findings, fen: summary.amountAtRiskFen }
}

/** @param {string} folder @param {string} how */
const late = (folder, how) => `
  SELECT p.身份证号, p.补贴项目, sum(round(p.下达金额::DOUBLE * 100)::BIGINT)::BIGINT
  FROM read_csv('${folder}/惠民*.csv', ${how}) p JOIN read_csv('${folder}/死亡*.csv', ${how}) d
    ON p.身份证号 = d.公民身份号码
  WHERE p.所属期::INTEGER > strftime(d.死亡日期::DATE, '%Y%m')::INTEGER
  GROUP BY 1, 2`
