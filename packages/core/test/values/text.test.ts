import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isDestroyed,
  normaliseFigures,
  normaliseId,
  normaliseName,
  normaliseText,
} from '../../src/values/text.ts'
import { disguised } from './disguise.ts'

describe('normaliseText', () => {
  it.each([
    ['\ufeff 城关镇 ', '城关镇'],
    ['\u00a0金额（元）\u200b', '金额(元)'],
    ['a \t\n b', 'a b'],
    ['１，２３４．００', '1,234.00'],
    ['肢体Ⅱ级', '肢体II级'],
    ['100①', '100①'],
    ['㎡ 10²', 'm2 10²'],
    ['', ''],
    [' \u3000\u0000', ''],
  ])('%j becomes %j', (raw, text) => expect(normaliseText(raw)).toBe(text))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const once = normaliseText(raw)
        expect(normaliseText(once)).toBe(once)
      }),
    )
  })
})

describe('normaliseFigures', () => {
  it.each([
    ["'2024–9−1", '2024-9-1'],
    ['’ －１，２３４．００', '-1,234.00'],
    ["1'2", "1'2"],
  ])('%j becomes %j', (raw, text) => expect(normaliseFigures(raw)).toBe(text))
})

describe('normaliseId', () => {
  it.each([
    ['３４１５２５１９５５０６１５００２Ｘ', '34152519550615002X'],
    ['34152519550615002x', '34152519550615002X'],
    ["'341525195001010013", '341525195001010013'],
    ['’341525195001010013', '341525195001010013'],
    ['‘341525195001010013', '341525195001010013'],
    ['＇341525195001010013', '341525195001010013'],
    [' 341525 19500101\u00a00013 ', '341525195001010013'],
    ['\ufeff341525195001010013\t', '341525195001010013'],
  ])('%j becomes %j', (raw, id) => expect(normaliseId(raw)).toBe(id))

  it('sees through width, case, blanks and apostrophes', () => {
    const disguise = fc
      .stringMatching(/^[0-9A-Z]{1,20}$/)
      .chain((id) =>
        fc.tuple(
          fc.constant(id),
          disguised(id, { blanks: 'anywhere' }),
          fc.constantFrom('', "'", '’', '‘'),
          fc.boolean(),
        ),
      )
    fc.assert(
      fc.property(disguise, ([id, text, mark, lower]) => {
        expect(normaliseId(mark + (lower ? text.toLowerCase() : text))).toBe(id)
      }),
    )
  })
})

describe('normaliseName', () => {
  it.each([
    ['张 伟', '张伟'],
    ['张　伟\u00a0', '张伟'],
    ['艾合买提•买买提', '艾合买提·买买提'],
    ['艾合买提・买买提', '艾合买提·买买提'],
    ['艾合买提‧买买提', '艾合买提·买买提'],
    ['艾合买提．买买提', '艾合买提·买买提'],
    ['艾合买提･买买提', '艾合买提·买买提'],
    ['⼥娃', '女娃'],
    ['葛\u{e0100}', '葛'],
    ['Ｊｏｈｎ', 'John'],
  ])('%j becomes %j', (raw, name) => expect(normaliseName(raw)).toBe(name))
})

describe('isDestroyed', () => {
  it.each([
    ['锟斤拷锟斤拷', true],
    ['桐子林锟斤拷', true],
    ['王锟斤拷', true],
    ['绿\ufffd', true],
    ['沈锟', false],
    ['十斤', false],
    ['', false],
  ])('%j: %j', (text, destroyed) => expect(isDestroyed(text)).toBe(destroyed))
})
