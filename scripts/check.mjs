import { install } from './install.mjs'
import { packages } from './packages.mjs'
import { node } from './run.mjs'

const folders = packages().map(({ folder }) => `packages/${folder}`)

/** @type {readonly (readonly [name: string, script: string, args: readonly string[], output?: import('./run.mjs').Output])[]} */
const steps = [
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']],
  ['types', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['arrows between packages', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ['packages']],
  ['unused code and dependencies', 'node_modules/knip/bin/knip.js', ['--no-config-hints']],
  ['build', 'scripts/build.mjs', []],
  ['tests', 'node_modules/vitest/vitest.mjs', ['run']],
  ...folders.map(
    (folder) =>
      /** @type {const} */ ([
        `what ${folder} publishes`,
        'node_modules/publint/src/cli.js',
        [folder, '--strict'],
        'on failure',
      ]),
  ),
  ...folders.map(
    (folder) =>
      /** @type {const} */ ([
        `types that ${folder} publishes`,
        'node_modules/@arethetypeswrong/cli/dist/index.js',
        // `iife` is a script, which has no types to resolve.
        ['--pack', folder, '--profile', 'node16', '--format', 'ascii', '--exclude-entrypoints', 'iife'],
        'on failure',
      ]),
  ),
]

const installed = await install()
if (installed !== 0) process.exit(installed)

const failed = []
for (const [name, script, args, output] of steps) {
  console.log(`== ${name}`)
  if ((await node(script, args, { output })) !== 0) failed.push(name)
}
console.log(failed.length === 0 ? 'every check passed' : `failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
