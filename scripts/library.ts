import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'

interface Manifest {
  readonly exports: Readonly<
    Record<
      string,
      string | { readonly 'hedui-source': string; readonly import: { readonly default: string } }
    >
  >
}

const outputName = (file: string): string => file.replace(/^\.\/dist\//, '').replace(/\.js$/, '')

/** The tsup configuration of the package in `folder`: what its `exports` name is what is built. */
export function library(folder: string): ReturnType<typeof defineConfig> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entry = Object.fromEntries(
    Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [] : [[outputName(target.import.default), target['hedui-source']]],
    ),
  )
  const common: Options = { target: ['es2022', 'node20'], treeshake: true, removeNodeProtocol: false }
  return defineConfig([
    {
      ...common,
      entry,
      format: ['esm', 'cjs'],
      splitting: true,
      dts: { compilerOptions: { customConditions: [] } },
    },
  ])
}
