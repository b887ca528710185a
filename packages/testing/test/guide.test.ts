import { readFileSync } from 'node:fs'
import { compileFunction } from 'node:vm'
import * as checks from '@hedui/checks'
import * as core from '@hedui/core'
import * as deciding from '@hedui/core/decide'
import * as programmes from '@hedui/programmes-cn'
import * as testing from '@hedui/testing'
import ts from 'typescript'
import * as vitest from 'vitest'

const guide = readFileSync(new URL('../../../docs/guide/testing.md', import.meta.url), 'utf8')
const modules: Readonly<Record<string, unknown>> = {
  '@hedui/checks': checks,
  '@hedui/core': core,
  '@hedui/core/decide': deciding,
  '@hedui/programmes-cn': programmes,
  '@hedui/testing': testing,
  vitest,
}

for (const [, code = ''] of guide.matchAll(/```ts\n(.*?)```/gs)) {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } })
  compileFunction(outputText, ['require', 'exports'])((name: string) => modules[name], {})
}
