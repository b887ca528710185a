import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { inQuickJs } from './bare/quickjs.ts'

const read = (file: string): string => readFileSync(file, 'utf8')
const core = read('packages/core/dist/hedui.iife.js')
const full = read('packages/cli/dist/hedui.iife.js')
const work = read('test/bare/work.js')

/** Takes away what is not the language itself, and every way to make code of a text. */
const strip = `
for (const name of ['Intl', 'WebAssembly', 'console', 'escape', 'unescape', 'eval', 'Function'])
  delete globalThis[name]
for (const make of [function () {}, function* () {}, async function () {}, async function* () {}])
  delete Object.getPrototypeOf(make).constructor
`

function inBareContext(...scripts: readonly string[]): unknown {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } })
  return scripts.map((script) => new Script(script).runInContext(context)).at(-1)
}

const imported = async (entries: readonly string[]): Promise<Readonly<Record<string, unknown>>> =>
  Object.assign({}, ...(await Promise.all(entries.map((entry) => import(entry)))))

const entries = [
  '',
  '/case',
  '/decide',
  '/divisions',
  '/explain',
  '/follow-up',
  '/lint',
  '/pack',
  '/text',
  '/values',
].map((entry) => `@hedui/core${entry}`)

describe('the one file for hosts without modules', () => {
  it('of core has everything that the entries offer', async () => {
    const names = inBareContext(strip, core, 'Object.keys(hedui).join()')
    expect(String(names).split(',')).toEqual(expect.arrayContaining(Object.keys(await imported(entries))))
  })

  it('checks, explains and decides as Node does, to the byte, in a context with nothing in it', async () => {
    const inNode = new Script(work).runInContext(
      createContext({ hedui: await imported([...entries, '@hedui/checks', '@hedui/programmes-cn']) }),
    )
    expect(JSON.parse(inNode)).toMatchObject({
      run: { findings: expect.arrayContaining([expect.objectContaining({ rule: 'paid-after-death' })]) },
      decision: { result: 'eligible' },
      refused: [true, 'run.as-of', expect.any(String)],
    })
    expect(inBareContext(strip, full, work)).toBe(inNode)
  })

  it('does the same in QuickJS', { timeout: 120_000 }, async () => {
    expect(await inQuickJs(strip, full, work)).toBe(inBareContext(full, work))
  })

  it('leaves its name behind, and two of zod', () => {
    const names = inBareContext(core, 'Object.keys(globalThis).sort().join()')
    expect(names).toBe('__zod_globalConfig,__zod_globalRegistry,hedui')
  })
})
