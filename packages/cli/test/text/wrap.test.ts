import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { width } from '../../src/text/width.ts'
import { wrap } from '../../src/text/wrap.ts'

describe('wrap', () => {
  it.each([
    { text: 'one two three', columns: 7, first: '', lines: ['one two', 'three'] },
    { text: '一二三四五', columns: 6, first: '', lines: ['一二三', '四五'] },
    { text: '一二三，四', columns: 6, first: '', lines: ['一二', '三，四'] },
    { text: 'one two three', columns: 9, first: '- ', lines: ['- one two', '  three'] },
    { text: '核对paid-after-death', columns: 8, first: '', lines: ['核对', 'paid-after-death'] },
    { text: 'no end', columns: Number.POSITIVE_INFINITY, first: '> ', lines: ['> no end'] },
    { text: '一二（三', columns: 6, first: '', lines: ['一二', '（三'] },
    { text: '', columns: 10, first: '- ', lines: ['-'] },
  ])('breaks $text at $columns columns', ({ text, columns, first, lines }) => {
    expect(wrap(text, columns, first)).toEqual(lines)
  })

  it('loses no character, and keeps to the width where words allow it', () => {
    const words = fc.array(fc.constantFrom('a', 'bc', '一', '，', ' ', '（'), { maxLength: 60 })
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (parts, columns) => {
        const text = parts.join('')
        const lines = wrap(text, columns)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        if (!/[abc，（]{3}/.test(text.replaceAll(/ +(?=，)/g, '')))
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })
})
