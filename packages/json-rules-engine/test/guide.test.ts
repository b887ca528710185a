import { readFileSync } from 'node:fs'
import { compileFunction } from 'node:vm'
import * as checks from '@hedui/checks'
import * as core from '@hedui/core'
import * as programmes from '@hedui/programmes-cn'
import * as jre from 'json-rules-engine'
import ts from 'typescript'
import { expect, it } from 'vitest'
import * as bridge from '../src/index.ts'

const place = new URL('../../../docs/guide/json-rules-engine.md', import.meta.url)
const guide = readFileSync(place, 'utf8')
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code as string)

const modules: Readonly<Record<string, unknown>> = {
  '@hedui/checks': checks,
  '@hedui/core': core,
  '@hedui/json-rules-engine': bridge,
  '@hedui/programmes-cn': programmes,
  'json-rules-engine': jre,
}

/** Runs a snippet as it stands; answers what it exports. */
async function run(code: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const exports = {}
  await compileFunction(`return (async () => {${outputText}\n})()`, ['require', 'exports'])(
    (name: string) => modules[name],
    exports,
  )
  return exports
}

const [importing = '', running = '', exporting = ''] = blocks('ts')

it('its rule sets are imported with the report that it prints', async () => {
  const { rules, text } = await run(importing)
  expect((rules as bridge.ImportedRule[]).map(({ name }) => name)).toEqual(['long game', 'poor'])
  expect(`${text}\n`).toBe(blocks('text')[0])
})

it('its rule has the verdicts that it says, on both engines', async () => {
  expect(await run(running)).toMatchObject({ verdicts: ['yes', 'no', 'unknown'], same: true })
})

it('its export fires where it says', async () => {
  const { fired, needs } = await run(exporting)
  expect(fired).toEqual([[], ['paid-after-death']])
  expect(needs).toContain('dueUntil.most')
})
