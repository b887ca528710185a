import fc from 'fast-check'
import { expect, it } from 'vitest'
import { heading, plainHeading } from '../../src/layout/heading.ts'
import { mayBegin } from '../../src/layout/may-begin.ts'
import { runs } from '../support/runs.ts'

const words = ['注', '2025年', '制表人', '(元)姓名', 'xm', '－']
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...words,
        '２０２５年',
        ' ',
        '\u3000',
        '*',
        '※',
        '（元）',
        'ＸＭ',
        '⼈',
        '㊟',
        '\u0301',
      ),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''))

it('whatever begins as a word once it is normalised may begin so before', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...words), (given, word) => {
      const may = mayBegin([word])
      const squeezed = given.normalize('NFKC').replace(/\s/g, '')
      if (squeezed.startsWith(word) || plainHeading(given) === word) expect(may(given)).toBe(true)
      const [name] = heading(given).names
      if (name !== undefined) expect(mayBegin([name])(given)).toBe(true)
    }),
    runs(2000),
  )
})
