import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const { exports }: { exports: Readonly<Record<string, object | string>> } = JSON.parse(
  readFileSync('packages/core/package.json', 'utf8'),
)
const entries = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'object' && 'import' in target ? [path.replace('.', '@hedui/core')] : [],
)

/** An entry and everything it exports, in one minified file without zod. */
async function bundled(entry: string, platform: 'browser' | 'node' = 'browser'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: 'packages/cli' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform,
    target: 'es2022',
    external: ['zod'],
    logLevel: 'error',
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('')
}

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length

it('all that checks need is less than 40 kB, gzipped, and nothing of zod is in it', async () => {
  const code = await bundled('@hedui/core/check')
  expect(gzipped(code)).toBeLessThan(40_000)
  expect(code).not.toMatch(/\bfrom ?['"]|^import\b/m)
})

it.each(entries)('%s is the same in browsers and in Node', async (entry) => {
  expect(await bundled(entry, 'node')).toBe(await bundled(entry))
})

it('the weight of every entry is known', { timeout: 60_000 }, async () => {
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const code = await bundled(entry)
      expect(code.length).toBeGreaterThan(0)
      return `${entry}: ${Buffer.byteLength(code)} minified, ${gzipped(code)} gzipped`
    }),
  )
  process.stdout.write(`${lines.join('\n')}\n`)
})
