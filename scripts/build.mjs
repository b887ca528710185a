import { copyFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packages } from './packages.mjs'
import { root } from './root.mjs'
import { node } from './run.mjs'
import { isBuilt, noteBuilt, stampOf } from './stamp.mjs'

/**
 * Build one package unless its `dist` is up to date; answers tsup's exit code.
 * @param {import('./packages.mjs').Package} item
 * @param {string} stamp
 */
async function buildOne(item, stamp) {
  copyFileSync(join(root, 'LICENSE'), join(item.path, 'LICENSE'))
  if (isBuilt(item, stamp)) return 0
  process.stderr.write(`build ${item.name}\n`)
  rmSync(join(item.path, 'dist'), { recursive: true, force: true })
  const code = await node(join(root, 'node_modules/tsup/dist/cli-default.js'), ['--silent'], {
    cwd: item.path,
    output: 'stderr',
  })
  if (code === 0) noteBuilt(item, stamp)
  else process.stderr.write(`${item.name} did not build\n`)
  return code
}

/**
 * Build every package after the packages it depends on; answers the first exit code that is not 0.
 * @returns {Promise<number>}
 */
export async function build() {
  /** @type {Map<string, string>} */
  const stamps = new Map()
  const waiting = packages()
  for (const item of waiting)
    stamps.set(
      item.name,
      stampOf(
        item,
        item.needs.map((need) => stamps.get(need) ?? ''),
      ),
    )
  const built = new Set()
  let failure = 0
  const ready = () => waiting.findIndex(({ needs }) => needs.every((need) => built.has(need)))
  /** @type {Set<Promise<void>>} */
  const running = new Set()
  while (failure === 0 && (waiting.length > 0 || running.size > 0)) {
    const next = ready()
    if (next < 0 || running.size >= availableParallelism()) {
      await Promise.race(running)
      continue
    }
    const [item] = waiting.splice(next, 1)
    if (item === undefined) continue
    const job = buildOne(item, stamps.get(item.name) ?? '').then((code) => {
      running.delete(job)
      if (code === 0) built.add(item.name)
      else failure ||= code
    })
    running.add(job)
  }
  await Promise.all(running)
  return failure
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await build()
