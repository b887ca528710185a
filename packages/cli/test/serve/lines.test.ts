import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLines, type Line } from '../../src/serve/stdio/lines.ts'

const text = (line: Line): string =>
  'bytes' in line ? Buffer.from(line.bytes).toString('latin1') : '(too long)'
const cut = (chunks: readonly Uint8Array[], most: number): string[] => {
  const lines = createLines(most)
  return [...chunks.flatMap((chunk) => lines.push(chunk)), ...lines.end()].map(text)
}
const bytes = (said: string): Uint8Array => Buffer.from(said, 'latin1')

describe('lines', () => {
  it.each([
    ['two lines', ['a\nb\n'], ['a', 'b']],
    ['a last line without its end', ['a\nb'], ['a', 'b']],
    ['a line in three chunks', ['a', 'b', 'c\n'], ['abc']],
    ['blank lines', ['\n\na\n\n'], ['a']],
    ['carriage returns, which JSON does not mind', ['a\r\nb\r\n'], ['a\r', 'b\r']],
    ['a line as long as allowed', ['abcd\ne\n'], ['abcd', 'e']],
    ['a line too long', ['abcde\nf\n'], ['(too long)', 'f']],
    ['a line much too long, in chunks', ['abcd', 'efgh', 'ijkl', 'mn\nf'], ['(too long)', 'f']],
    ['an end within a line too long', ['abcdefgh'], ['(too long)']],
    ['nothing', [], []],
  ])('are told apart: %s', (_, chunks, expected) => {
    expect(cut(chunks.map(bytes), 4)).toEqual(expected)
  })

  it('a line too long is told before it ends', () => {
    expect(createLines(4).push(bytes('abcde')).map(text)).toEqual(['(too long)'])
  })

  it('are the same however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60, max: 12 }),
        fc.array(fc.nat(60), { maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        (all, cuts, most) => {
          const places = [0, ...cuts.map((at) => Math.min(at, all.length)).sort((a, b) => a - b), all.length]
          const chunks = places.slice(1).map((to, i) => all.subarray(places[i], to))
          expect(cut(chunks, most)).toEqual(cut([all], most))
        },
      ),
    )
  })
})
