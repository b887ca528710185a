import { statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { root } from './root.mjs'
import { node, run } from './run.mjs'

const folder = join(root, 'bench')

/** @param {string} file */
const changed = (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** The peers; without them the run says which are left out. */
async function installPeers() {
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const code = await run('npm', args, { cwd: folder, output: 'stderr' })
  if (code !== 0)
    process.stderr.write('the peers could not be installed: those that are missing are left out\n')
}

/** @param {string[]} args */
async function bench(args) {
  const installed = await install()
  if (installed !== 0) return installed
  await installPeers()
  const built = await build()
  return built === 0 ? node('bench/run.mjs', args) : built
}

process.exitCode = await bench(process.argv.slice(2))
