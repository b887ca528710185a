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

/** What an entry and everything it exports weigh in a bundle, without zod: minified, then minified and gzipped. */
async function weigh(
  entry: string,
  platform: 'browser' | 'node',
): Promise<{ minified: number; gzipped: number }> {
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
  const code = outputFiles.map(({ text }) => text).join('')
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length }
}

it('what browsers load of @hedui/core is less than 54 kB, gzipped, without zod', async () => {
  const { gzipped } = await weigh('@hedui/core', 'browser')
  expect(gzipped).toBeLessThan(54_000)
})

it('the weight of every entry is known', { timeout: 60_000 }, async () => {
  const lines = await Promise.all(
    [['@hedui/core', 'node'] as const, ...entries.map((entry) => [entry, 'browser'] as const)].map(
      async ([entry, platform]) => {
        const { minified, gzipped } = await weigh(entry, platform)
        expect(gzipped).toBeGreaterThan(0)
        return `${entry} (${platform}): ${minified} minified, ${gzipped} gzipped`
      },
    ),
  )
  process.stdout.write(`${lines.join('\n')}\n`)
})
