import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as pack from '@hedui/checks'
import { graph } from '@hedui/core'
import { namesInMessage } from '@hedui/core/lint'
import { describe, expect, it } from 'vitest'

const root = (folder: string) => fileURLToPath(new URL(`../${folder}/`, import.meta.url))
const files = (folder: string) =>
  readdirSync(root(folder), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))

/** Files that define a check or a detector, by the name that its id must have. */
const defining = files('src').filter(
  (file) =>
    file.endsWith('.ts') && /define(Check|Detector)\(\{/.test(readFileSync(root('src') + file, 'utf8')),
)
const rules = [...pack.checks, ...pack.detectors]
const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/(\.test)?\.ts$/, '')
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

describe('the folder is the registry', () => {
  it('every file that defines a check or detector is in the pack, under its own name', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(defining.map(nameOf).sort())
  })

  it('every check and detector is exported by its name', () => {
    for (const rule of rules)
      expect((pack as unknown as Readonly<Record<string, unknown>>)[camel(rule.id)]).toBe(rule)
  })

  it('every check has a test of the same name in the same folder', () => {
    const folders = new Set(defining.map((file) => file.split('/')[0]))
    const tests = files('test').filter(
      (file) => file.endsWith('.test.ts') && file.includes('/') && folders.has(file.split('/')[0]),
    )
    expect(tests.map((file) => file.replace('.test.ts', '.ts')).sort()).toEqual([...defining].sort())
  })

  it.each(defining)('the test of %s puts it to its cases', (file) => {
    const test = readFileSync(root('test') + file.replace(/\.ts$/, '.test.ts'), 'utf8')
    const name = camel(nameOf(file))
    // The guard of runs looks at no records: its cases are counts.
    expect(test).toMatch(new RegExp(`test(Cases|Detector)\\(\\s*${name},|detectors: \\[${name}\\]`))
  })

  it('ids and numbers are unique', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(new Set(rules.map(({ number }) => number)).size).toBe(rules.length)
  })

  it('numbers stand in the order of the catalogue', () => {
    const place = ({ number }: { readonly number: string }) =>
      'FDPVHBIGXERJM'.indexOf(number.charAt(0)) * 100 + Number(number.slice(1))
    for (const list of [pack.checks, pack.detectors])
      expect(list.map(place)).toEqual(list.map(place).sort((a, b) => a - b))
  })
})

describe.each(pack.checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(check))).toEqual(check)
  })

  it('names entities, registers and facts that exist', () => {
    const registers = Object.values(graph.entities).flatMap((entity) => entity.registers as readonly string[])
    expect(Object.keys(graph.entities)).toContain(check.subject)
    for (const register of check.needs.flat()) expect(registers).toContain(register)
    const { programme, month, amount } = check.stake
    const named = [check.about, ...check.per, ...Object.keys(check.shows), programme, month, amount?.fen]
    for (const fact of named.filter((name) => name !== undefined))
      expect(Object.keys(check.facts)).toContain(fact)
  })

  it('is about a key, or what has a number or name of its own', () => {
    expect(['ref', 'text']).toContain(check.facts[check.about]?.type)
  })

  it('has a message that asks only for facts it shows', () => {
    for (const text of [check.message.zh, check.message.en])
      for (const fact of namesInMessage(text)) expect(Object.keys(check.shows)).toContain(fact)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, check) => {
  it('cites its law, and says what to do next, in both languages', () => {
    const phrases = [
      check.title,
      check.description,
      check.message,
      ...check.basis,
      ...check.innocent,
      ...check.next,
    ]
    for (const { zh, en } of phrases) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/[A-Za-z]/)
      expect(en).not.toMatch(/\p{Script=Han}/u)
    }
    for (const list of [check.basis, check.innocent, check.next]) expect(list.length).toBeGreaterThan(0)
  })

  it('says where the defaults of its options come from', () => {
    for (const { source, title, unit } of Object.values(check.options)) {
      expect(source).not.toBe('')
      for (const text of [title.zh, title.en, unit.zh, unit.en]) expect(text).not.toBe('')
    }
  })
})
