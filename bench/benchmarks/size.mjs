import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { row } from '../harness/row.mjs'

const TARGET = 40

/**
 * Kilobytes of 1,000 bytes that everything `@hedui/core/check` exports takes, minified and gzipped, zod left out;
 * beside it what the main entry does.
 * @type {import('./benchmark.mjs').Benchmark}
 */
export default {
  name: 'size',
  world: null,
  async run() {
    const [ours, main] = await Promise.all(['@hedui/core/check', '@hedui/core'].map(gzipped))
    const note = `@hedui/core/check; the main entry, all of it: ${main?.toFixed(1)} kB`
    return {
      rows: [
        row({
          name: 'size',
          peer: 'target',
          unit: 'kB',
          ours: Number(ours),
          theirs: TARGET,
          equal: true,
          note,
        }),
      ],
    }
  },
}

/** @param {string} entry */
async function gzipped(entry) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '${entry}'`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    external: ['zod', 'zod/*'],
    write: false,
  })
  const code = /** @type {{ contents: Uint8Array }} */ (outputFiles[0]).contents
  return gzipSync(code, { level: 9 }).length / 1000
}
