import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depthLimit, sizeLimit } from '../../../src/rules/pack/limits.ts'
import { readJson } from '../../../src/rules/pack/read-json.ts'
import { problemOf } from '../../../src/rules/problem.ts'

const codes = (text: string): string[] => readJson(text).problems.map(({ code }) => code)
const place = (text: string): string[] => {
  const { problems, position } = readJson(text)
  return problems.map((problem) => {
    const { line, column } = position(problem)
    return `${problem.code} ${line}:${column}`
  })
}
const parsed = (text: string): unknown => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return (error as Error).name
  }
}
const read = (text: string): unknown => {
  const { value, problems } = readJson(text)
  return problems.length > 0 ? 'SyntaxError' : { value }
}

describe('JSON is read as JSON.parse reads it', () => {
  it('whatever the data', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 1, 2), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space)
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(text))
        expect(readJson(text).value).toEqual(JSON.parse(text))
        expect(codes(text)).toEqual([])
      }),
    )
  })

  it('whatever the text, which both read or both refuse', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"b"',
        '"\\u00e9\\n"',
        '"\\x"',
        '"',
        '1',
        '-0.5e3',
        '01',
        '-',
        '1.',
      ],
      ...['true', 'null', 'nul', ' ', '\n', '\t', '\u00a0', '//', "'a'", '\\'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('')
        fc.pre(!codes(text).includes('pack.key-twice'))
        expect(read(text)).toEqual(parsed(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('a mark of byte order at the start is no part of it', () => {
    expect(readJson('\ufeff{"a": [1]}').value).toEqual({ a: [1] })
  })
})

describe('what is no pack is refused, with its place', () => {
  it.each([
    ['a comma too many', '{"a": 1,\n}', 'pack.syntax 2:1'],
    ['a comma too few', '{"a": 1\n "b": 2}', 'pack.syntax 2:2'],
    ['no colon', '{"a" 1}', 'pack.syntax 1:6'],
    ['single quotes', "{'a': 1}", 'pack.syntax 1:2'],
    ['an unfinished text', '{"a": "b', 'pack.syntax 1:9'],
    ['a line break in a text', '["a\nb"]', 'pack.syntax 1:4'],
    ['an unfinished document', '[1, ', 'pack.syntax 1:5'],
    ['nothing', '', 'pack.syntax 1:1'],
    ['two documents', '{} {}', 'pack.syntax 1:4'],
    ['a comment', '{} // so', 'pack.syntax 1:4'],
    ['a key twice', '{"a": 1,\n "a": 2}', 'pack.key-twice 2:2'],
    ['a key twice though written otherwise', '{"a": 1, "\\u0061": 2}', 'pack.key-twice 1:10'],
    ['the prototype', '{"__proto__": {}}', 'pack.key-forbidden 1:2'],
    ['the constructor', '{"a": {"constructor": {}}}', 'pack.key-forbidden 1:8'],
  ])('%s', (_, text, ...finds) => {
    expect(place(text)).toEqual(finds)
  })

  it('a text that is too long', () => {
    expect(codes(`"${'长'.repeat(sizeLimit / 3)}"`)).toEqual(['pack.size'])
    expect(codes(`"${'x'.repeat(sizeLimit - 2)}"`)).toEqual([])
  })

  it('one that is nested too deeply, without running out of stack', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(codes(nested(depthLimit))).toEqual([])
    expect(codes(nested(depthLimit + 1))).toEqual(['pack.depth'])
    expect(codes('[{"a":'.repeat(100_000))).toEqual(['pack.depth'])
  })

  it('one of too many parts', () => {
    expect(codes(`[${'0,'.repeat(100_000)}0]`)).toEqual(['pack.nodes'])
  })

  it('and nothing of it reaches a prototype', () => {
    const { value } = readJson('{"a": 1, "__proto__": {"polluted": true}}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect((value as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('a place in the document is found', () => {
  const text = '{\n  "checks": [\n    {"id": "a", "sevrity": 1}\n  ]\n}'
  const { position } = readJson(text)
  it.each([
    ['a value', problemOf('rule.missing', ['checks', 0], { key: 'title' }), '3:5'],
    ['a value within', problemOf('rule.literal', ['checks', 0, 'id'], { type: 'text', found: '' }), '3:12'],
    [
      'a name that is a value',
      problemOf('rule.id', ['checks', 0, 'id'], { found: 'a', form: 'kebab' }),
      '3:12',
    ],
    ['a name that is a key', problemOf('rule.id', ['checks', 0, 'id'], { found: 'id', form: 'name' }), '3:6'],
    ['a key', problemOf('rule.key', ['checks', 0, 'sevrity'], { found: '', known: [], near: [] }), '3:17'],
    [
      'what holds a value that is not there',
      problemOf('rule.literal', ['checks', 0, 'title', 'zh'], { type: 'text', found: '' }),
      '3:5',
    ],
    ['the document', problemOf('rule.missing', [], { key: 'id' }), '1:1'],
  ])('of %s', (_, problem, at) => {
    const { line, column } = position(problem)
    expect(`${line}:${column}`).toBe(at)
  })
})
