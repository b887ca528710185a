import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { row } from '../harness/row.mjs'

const TARGET = 40

/**
 * Kilobytes of 1,000 bytes that everything `@hedui/core` exports takes, minified and gzipped, zod left out.
 * @type {import('./benchmark.mjs').Benchmark}
 */
export default {
  name: 'size',
  world: null,
  async run() {
    const { outputFiles } = await build({
      stdin: {
        contents: `export * from '@hedui/core'`,
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
    const ours = gzipSync(code, { level: 9 }).length / 1000
    const note = `${Math.round(code.length / 1000)} kB before gzip`
    return {
      rows: [row({ name: 'size', peer: 'target', unit: 'kB', ours, theirs: TARGET, equal: true, note })],
    }
  },
}
