import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { files } from './files.ts'

const all = files()
const text = (file: string): string => readFileSync(file, 'utf8')
const matching = (names: readonly string[], pattern: RegExp): readonly string[] =>
  names.filter((file) => pattern.test(text(file)))

const sources = all.filter((file) => /\.(ts|mjs|cjs)$/.test(file))
const texts = all.filter((file) =>
  /(\.(ts|mjs|cjs|json|md|yml|yaml|html)|\/run|\.npmrc|\.git\w+)$/.test(file),
)
const libraries = sources.filter((file) => /^packages\/(?!cli\/)[^/]+\/src\//.test(file))

it('no source file is longer than 300 lines', () => {
  expect(sources.filter((file) => text(file).split('\n').length > 301)).toEqual([])
})

it('an index names what it exports', () => {
  const indexes = sources.filter((file) => file.endsWith('/index.ts'))
  expect(matching(indexes, /export\s*\*/)).toEqual([])
})

const locks = ['package-lock.json', 'bench/package-lock.json']

it.each(locks)('%s names no registry', (lock) => {
  expect(text(lock)).not.toMatch(/"resolved": "(?!packages\/)/)
})

it.each(locks)('%s knows the binaries of every platform, without which npm ci refuses', (lock) => {
  const locked: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  > = JSON.parse(text(lock)).packages
  const wanted = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => [`${path}/node_modules/${name}`, `node_modules/${name}`]),
  )
  expect(wanted.filter((places) => !places.some((place) => place in locked))).toEqual([])
})

it('nothing names a registry, another repository or a path of one machine', () => {
  const addresses = [
    'registry\\.npm',
    '\\.\\./shared(?![\\w.-])',
    '(?<![\\w.~/-])/(work|home|root|tmp|Users)/\\w',
  ]
  expect(matching(texts, new RegExp(addresses.join('|')))).toEqual([])
})

it('libraries read no clock and throw no dice', () => {
  expect(
    matching(libraries, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/),
  ).toEqual([])
})
