import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * @typedef {'shown' | 'stderr' | 'on failure'} Output
 * Where a command's stdout goes: to ours; to stderr, so that our stdout stays data; or nowhere unless it fails.
 */

/**
 * Run a command in the repository and answer its exit code; one that a signal ends or that cannot start counts as 2.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, output?: Output }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, output = 'shown' } = {}) {
  const stdout = {
    shown: /** @type {const} */ ('inherit'),
    stderr: process.stderr,
    'on failure': /** @type {const} */ ('pipe'),
  }
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['inherit', stdout[output], 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    let held = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      held += chunk
    })
    child.on('error', (error) => {
      process.stderr.write(`${command} could not start: ${error.message}\n`)
      resolve(2)
    })
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(held)
      resolve(code ?? 2)
    })
  })
}

/**
 * Run a script with this same Node.
 * @param {string} script path from the repository's folder, or absolute
 * @param {readonly string[]} args
 * @param {{ cwd?: string, output?: Output }} [options]
 */
export const node = (script, args, options) => run(process.execPath, [script, ...args], options)
