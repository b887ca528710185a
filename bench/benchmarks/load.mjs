import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { optional } from '../harness/optional.mjs'
import { row } from '../harness/row.mjs'
import { quantile } from '../harness/time.mjs'

const RUNS = 15
const TARGET = 60
const cwd = fileURLToPath(new URL('..', import.meta.url))

/**
 * Milliseconds to import a package in a process of its own.
 * @type {import('./benchmark.mjs').Benchmark}
 */
export default {
  name: 'load',
  world: null,
  async run() {
    const name = 'load'
    const peer = 'json-rules-engine'
    const found = await optional(peer)
    /** @type {{ ours: number[], theirs: number[] }} */
    const times = { ours: [], theirs: [] }
    for (let i = 0; i < RUNS; i++) {
      times.ours.push(imported('@hedui/core'))
      if (!('reason' in found)) times.theirs.push(imported(peer))
    }
    const ours = quantile(times.ours, 0.5)
    const line = { name, unit: 'ms', ours, equal: true, note: `median of ${RUNS} processes` }
    const target = row({ ...line, peer: 'target', theirs: TARGET })
    if ('reason' in found) return { rows: [target], missing: [{ name, peer, reason: found.reason }] }
    return { rows: [row({ ...line, peer, theirs: quantile(times.theirs, 0.5) }), target] }
  },
}

/** @param {string} name */
function imported(name) {
  const script = `const start = performance.now()
    await import('${name}')
    process.stdout.write(String(performance.now() - start))`
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd, encoding: 'utf8' }),
  )
}
