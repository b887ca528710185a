import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { errorSentence } from '../../src/messages/errors.ts'

const root = fileURLToPath(new URL('../../src', import.meta.url))
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
)
const codes = new Set(
  sources.flatMap((file) =>
    [
      ...readFileSync(`${root}/${file}`, 'utf8').matchAll(/new HeduiError\(\s*'([^']+)',\s*\{[^{}]*\}\s*\)/g),
    ].map(([, code]) => code),
  ),
)

/** Has every fact: an empty list. */
const anything: Readonly<Record<string, unknown>> = new Proxy({}, { get: () => [] })

describe('every refusal that the library makes', () => {
  it('is found in its sources', () => {
    expect(codes.size).toBeGreaterThan(15)
  })

  it.each([...codes] as string[])('%s has a sentence', (code) => {
    const sentence = errorSentence(code, anything)
    expect(sentence).not.toMatch(/^[a-z-]+\.[a-z-]+ \{/)
    expect(sentence).toMatch(/[.)]$/)
  })
})

it.each([
  ['graph.taken', { entity: 'lease' }],
  ['graph.relation', { entity: 'lease', relation: 'house', to: 'house', known: ['person', 'payment'] }],
  ['graph.field', { entity: 'payment', field: 'x', relation: 'allowances' }],
  ['dataset.entity', { entity: 'vehicle', known: ['payment', 'death'] }],
  ['dataset.field', { entity: 'payment', field: 'amuont', known: ['amount', 'month'] }],
  ['rule.scope', { of: 'item', known: ['subject'] }],
  ['rule.type', { value: 'nine', type: 'fen' }],
  ['rule.list', { operator: 'in', value: '[]' }],
  ['rule.empty', { found: 'all' }],
  ['value.overflow', { value: 2 ** 53 }],
  ['run.as-of', { found: '2025-02-30' }],
  ['run.check', { check: 'paid-afterdeath', known: ['paid-after-death'] }],
  ['run.option', { check: 'a', option: 'grace', known: [] }],
  ['run.option-value', { check: 'a', option: 'grace', found: '-1', sought: ['a number of 0 or more'] }],
])('%s says what was sought, what was found and what to do', (code, facts) => {
  expect(errorSentence(code, facts)).toMatchSnapshot()
})

it('a code without a sentence shows its facts', () => {
  expect(errorSentence('something.new', { a: 1 })).toBe('something.new {"a":1}')
})
