// The benchmarks: node run.mjs [--only NAME]… [--size PERSONS] [--quick] [--json FILE] [--docs FILE] [--date DAY]
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { freemem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchmarks, chosen } from './benchmarks/index.mjs'
import { document } from './harness/document.mjs'
import { table } from './harness/table.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    size: { type: 'string' },
    quick: { type: 'boolean' },
    json: { type: 'string' },
    docs: { type: 'string' },
    date: { type: 'string' },
  },
})
const { only = [], quick = false, json, docs, date } = values
const size = Number(values.size ?? (quick ? 100_000 : 1_000_000))
const megabytes = Math.min(12_288, Math.max(1_024, Math.floor((freemem() / 1_048_576) * 0.6)))

/** @type {import('./harness/row.mjs').Row[]} */
const rows = []
/** @type {import('./harness/row.mjs').Missing[]} */
const missing = []
/** @type {string[]} */
const failed = []
for (const [world, names] of groups(chosen(await benchmarks(), only))) {
  process.stderr.write(`${names.join(', ')} …\n`)
  if ((await inChild(world, names)) !== 0)
    failed.push(...names.filter((name) => !rows.some((row) => row.name === name)))
}

console.log(table(rows))
for (const { name, peer, reason } of missing) console.log(`${name}: ${peer} is left out: ${reason}`)
for (const { name, peer } of rows.filter(({ equal }) => !equal)) console.log(`${name}: not equal to ${peer}`)
for (const name of failed) console.log(`${name}: ended without a result`)
if (json !== undefined)
  writeFileSync(
    json,
    `${JSON.stringify(
      rows.map(({ note, ...result }) => result),
      null,
      2,
    )}\n`,
  )
const isWhole = only.length === 0 && values.size === undefined && !quick
if (docs !== undefined || isWhole)
  writeFileSync(
    docs ?? fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url)),
    document({ rows, missing, size, date }),
  )
process.exitCode = failed.length === 0 && rows.every(({ equal }) => equal) ? 0 : 1

/**
 * Benchmarks of one world go together; each other one goes alone.
 * @param {readonly import('./benchmarks/benchmark.mjs').Benchmark[]} picked
 */
function groups(picked) {
  /** @type {(readonly [world: string, names: string[]])[]} */
  const found = []
  for (const { name, world } of picked) {
    const group = found.find(([other]) => other === world)
    if (group) group[1].push(name)
    else found.push([world ?? '', [name]])
  }
  return found
}

/**
 * @param {string} world
 * @param {readonly string[]} names
 * @returns {Promise<number>} the exit code
 */
function inChild(world, names) {
  const child = fork(
    fileURLToPath(new URL('child.mjs', import.meta.url)),
    [String(size), quick ? 'quick' : 'full', world, ...names],
    {
      execArgv: ['--expose-gc', `--max-old-space-size=${megabytes}`],
    },
  )
  child.on('message', (message) => {
    const measured = /** @type {import('./benchmarks/benchmark.mjs').Measured} */ (message)
    rows.push(...measured.rows)
    missing.push(...(measured.missing ?? []))
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 2)))
}
