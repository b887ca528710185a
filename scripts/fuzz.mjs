import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { root } from './root.mjs'
import { node } from './run.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})
/** Where reading damaged files says how long it took and how much memory, once all were read. */
const figures = join(root, 'node_modules/.cache/fuzz/figures.json')

const wanted = Number(values.runs)
if (!Number.isInteger(wanted) || wanted < 1)
  throw new RangeError(`--runs takes a whole number from 1; found ${values.runs}`)

/** The suites, of paths with `--only` in them, whose properties take their number of runs from `runs(…)`, and how many that is as a rule. */
const suites = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
  .map((file) => ({ file: `packages/${file}`, text: readFileSync(join(root, 'packages', file), 'utf8') }))
  .map(({ file, text }) => ({
    file,
    usual: [...text.matchAll(/\bruns\((\d+)\)/g)].reduce((sum, [, n]) => sum + Number(n), 0),
  }))
  .filter(({ file, usual }) => usual > 0 && file.includes(values.only))
if (suites.length === 0) throw new RangeError(`no suite has "${values.only}" in its path`)
const usual = suites.reduce((sum, suite) => sum + suite.usual, 0)

const installed = await install()
if (installed === 0) {
  const seed = values.seed ?? String(Date.now() % 2 ** 31)
  console.log(`${wanted} cases over ${suites.length} suites, seed ${seed}`)
  Object.assign(process.env, { FC_RUNS: String(wanted / usual), FC_SEED: seed })
  const files = suites.map(({ file }) => file)
  rmSync(figures, { force: true })
  process.exitCode = await node('node_modules/vitest/vitest.mjs', ['run', '--testTimeout=0', ...files])
  if (existsSync(figures)) {
    const { files, slowest, megabytes } = JSON.parse(readFileSync(figures, 'utf8'))
    console.log(
      `damaged files: ${files} read, none crashed; slowest ${slowest.seconds.toFixed(2)} s (seed ${slowest.seed}); ${megabytes} MB more at the peak`,
    )
  }
} else process.exitCode = installed
