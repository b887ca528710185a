import { build } from 'esbuild'

/** One minified, self-contained ES module that puts the built package's exports on `globalThis.hedui`. */
export async function bundle(name: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import * as hedui from '${name}'\nglobalThis.hedui = hedui`,
      resolveDir: 'packages/cli',
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'silent',
  })
  return result.outputFiles.map(({ text }) => text).join('')
}
