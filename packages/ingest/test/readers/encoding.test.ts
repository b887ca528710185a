import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDecoder } from '../../src/readers/text/decoder.ts'
import { utf8Loss } from '../../src/readers/text/utf8-loss.ts'
import { utf8 } from '../support/gbk.ts'

const pieces = fc.oneof(
  fc.uint8Array({ maxLength: 4 }),
  fc.constantFrom('张', '三', 'a', '\ufffd', '\u00e9', '𠂇', '\ufeff', '1,').map(utf8),
)
const anyBytes = fc
  .array(pieces, { maxLength: 12 })
  .map((all) => Uint8Array.from(all.flatMap((piece) => [...piece])))

describe('bytes as UTF-8', () => {
  it('are counted as the platform decodes them', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const characters = [...new TextDecoder().decode(bytes)]
        const { errors, lost, beyond } = utf8Loss(bytes)
        expect([lost, beyond]).toEqual([
          characters.filter((c) => c === '\ufffd').length,
          characters.filter((c) => c > '\u007f').length,
        ])
        expect(lost - errors).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 5000 },
    )
  })
})

describe.each(['utf-8', 'gb18030'] as const)('spans of bytes as %s', (label) => {
  it('are the texts that the platform decodes', () => {
    const decoder = new TextDecoder(label, { ignoreBOM: true })
    fc.assert(
      fc.property(anyBytes, fc.nat(20), fc.nat(20), (bytes, a, b) => {
        const [from, to] = [Math.min(a, b, bytes.length), Math.min(Math.max(a, b), bytes.length)]
        expect(textDecoder(bytes, label)(from, to)).toBe(decoder.decode(bytes.subarray(from, to)))
      }),
      { numRuns: 3000 },
    )
  })
})

it('every pair of bytes of GB18030 is the character that the platform decodes', () => {
  const decoder = new TextDecoder('gb18030', { ignoreBOM: true })
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const bytes = Uint8Array.from({ length: 510 }, (_, i) => (i % 2 === 0 ? lead : i >> 1))
    const textAt = textDecoder(bytes, 'gb18030')
    for (let at = 0; at < bytes.length; at += 2)
      expect(textAt(at, at + 2)).toBe(decoder.decode(bytes.subarray(at, at + 2)))
  }
})
