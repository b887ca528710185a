import { existsSync, readFileSync } from 'node:fs'
import { compileFunction } from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as core from '../../src/index.ts'
import * as packs from '../../src/pack.ts'
import { compilerSays } from './compile.ts'

const guide = readFileSync(new URL('../../../../docs/guide/rules.md', import.meta.url), 'utf8')
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code as string)

const [pack = ''] = blocks('json')
const snippets = blocks('ts')

/** Runs a snippet where the pack of the guide is a file; answers what it exports. */
function runSnippet(code: string): { readonly run: core.Run; readonly digest?: string } {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } })
  const modules: Readonly<Record<string, unknown>> = {
    '@hedui/core': core,
    '@hedui/core/pack': packs,
    'node:fs': { readFileSync: () => pack },
  }
  const exports = {} as { run: core.Run; digest?: string }
  compileFunction(outputText, ['require', 'exports'])((name: string) => modules[name], exports)
  return exports
}

describe('the guide to rules', () => {
  it.each(snippets.map((code, i) => [i + 1, code] as const))(
    'its snippet %i is right by its types',
    { timeout: 120_000 },
    (_, code) => {
      expect(compilerSays(code)).toEqual([])
    },
  )

  it.each(snippets.map((code, i) => [i + 1, code] as const))(
    'its snippet %i finds what it is about',
    (_, code) => {
      const { run } = runSnippet(code)
      expect(run.findings.map(({ rule, facts }) => [rule, facts])).toEqual([
        ['paid-long-after-death', { died: '2024-11-20', monthsLate: 4, amount: 5000 }],
      ])
    },
  )

  it('its pack has no problem, and finds the same as its check in TypeScript', () => {
    expect(packs.loadPack(pack).problems).toEqual([])
    const [first, second] = snippets.map(runSnippet)
    expect(second?.run.findings).toEqual(first?.run.findings)
    expect(second?.digest).toBe(packs.loadPack(pack).sha256)
  })

  it('names a schema and a script that are there', () => {
    expect(existsSync(new URL('../../schema/pack.schema.json', import.meta.url))).toBe(true)
    expect(existsSync(new URL('../../../../scripts/type-time.mjs', import.meta.url))).toBe(true)
  })
})
