import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { joinChunks } from './join-chunks.ts'

interface Module {
  readonly 'hedui-source': string
  readonly import: { readonly default: string }
}

/** One file without modules, for a host that has none. */
interface Script {
  readonly 'hedui-source': string
  readonly default: string
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | Module | Script>>
}

const outputName = (file: string): string => file.replace(/^\.\/dist\//, '').replace(/\.js$/, '')

/**
 * The tsup configuration of the package in `folder`: what its `exports` name is what is built, and `inner` beside it,
 * files by their names in `dist`, for the package alone. Of packages in `inlined` what is used becomes part of it.
 * What the same entries of `apart` load is one file.
 */
export function library(
  folder: string,
  inlined: string[] = [],
  inner: Readonly<Record<string, string>> = {},
  apart: readonly string[] = [],
): ReturnType<typeof defineConfig> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const targets = Object.values(manifest.exports).filter((target) => typeof target !== 'string')
  const exported: Readonly<Record<string, string>> = Object.fromEntries(
    targets.flatMap((target) =>
      'import' in target ? [[outputName(target.import.default), target['hedui-source']]] : [],
    ),
  )
  const common: Options = { target: ['es2022', 'node20'], treeshake: true, removeNodeProtocol: false }
  const modules: Options = {
    ...common,
    entry: { ...exported, ...inner },
    format: ['esm', 'cjs'],
    splitting: true,
    noExternal: inlined,
    // Other packages are seen as they are built.
    dts: { entry: exported, compilerOptions: { customConditions: [] } },
    ...(apart.length > 0 && {
      onSuccess: () => joinChunks(join(folder, 'dist'), Object.keys({ ...exported, ...inner }), apart),
    }),
  }
  const scripts = targets.flatMap((target): Options[] =>
    'import' in target
      ? []
      : [
          {
            ...common,
            entry: { [outputName(target.default)]: target['hedui-source'] },
            format: 'iife',
            globalName: 'hedui',
            platform: 'neutral',
            treeshake: false,
            minify: true,
            noExternal: [/./],
            outExtension: () => ({ js: '.js' }),
            esbuildOptions: (options) => {
              options.conditions = ['hedui-source', 'import']
            },
          },
        ],
  )
  return defineConfig([modules, ...scripts])
}
