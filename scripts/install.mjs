import { statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

/** @param {string} file */
const changed = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/**
 * Install the locked dependencies when they are missing or older than the lock file; answers npm's exit code.
 * @returns {Promise<number>}
 */
export async function install() {
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return 0
  return run('npm', ['ci', '--no-audit', '--no-fund'], { output: 'stderr' })
}
