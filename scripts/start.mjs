import { install } from './install.mjs'
import { node } from './run.mjs'

const CLEAN = 0
const FINDINGS = 1

/** @param {string[]} args */
async function start(args) {
  const installed = await install()
  if (installed !== 0) return installed
  const built = await node('scripts/build.mjs', [], { output: 'stderr' })
  if (built !== 0) return built
  const code = await node('packages/cli/bin/hedui.mjs', ['check', 'examples/county', ...args])
  return code === FINDINGS ? CLEAN : code
}

process.exitCode = await start(process.argv.slice(2))
