import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The script of the worker as a module of its own, and how to take it away. */
export async function workerScript(): Promise<{ readonly url: URL; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'hedui-worker-'))
  const outfile = join(folder, 'worker.mjs')
  await build({
    entryPoints: [new URL('../../src/node/threads/worker.ts', import.meta.url).pathname],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['hedui-source'],
    logLevel: 'error',
  })
  return { url: pathToFileURL(outfile), remove: () => rm(folder, { recursive: true }) }
}
