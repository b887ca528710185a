import { describe, expect, it } from 'vitest'
import type { FactValue } from '../../src/findings/finding.ts'
import { messageOf, sentence } from '../../src/findings/sentence.ts'
import type { FieldType } from '../../src/model/field.ts'

const say = (value: FactValue, type: FieldType) =>
  (['zh', 'en'] as const).map((lang) =>
    sentence('{x}', { x: value }, () => ({ type, called: (code) => code && `〈${code}〉` }), lang),
  )

describe('a fact in words', () => {
  it.each<[FieldType, FactValue, string, string]>([
    ['fen', 123_456, '1,234.56元', '1,234.56 yuan'],
    ['fen', 5, '0.05元', '0.05 yuan'],
    ['fen', -123_456_700, '-1,234,567.00元', '-1,234,567.00 yuan'],
    ['fen', 0, '0.00元', '0.00 yuan'],
    ['count', 3, '3', '3'],
    ['count', '2..', '至少2', 'at least 2'],
    ['count', '..4', '至多4', 'at most 4'],
    ['fen', '100..250', '1.00元至2.50元', '1.00 yuan to 2.50 yuan'],
    ['date', '2025-06-03', '2025年6月3日', '2025-06-03'],
    ['date', '2025-06-03..', '2025年6月3日或更晚', '2025-06-03 or later'],
    ['date', '..2025-06-03', '2025年6月3日或更早', '2025-06-03 or earlier'],
    ['month', '..2025-06', '2025年6月或更早', '2025-06 or earlier'],
    ['fen', '..12', '至多0.12元', 'at most 0.12 yuan'],
    ['fen', -12, '-0.12元', '-0.12 yuan'],
    [
      'date',
      '2025-06-01..2025-06-30',
      '2025年6月1日至2025年6月30日间某日',
      'some day from 2025-06-01 to 2025-06-30',
    ],
    ['month', '2025-06', '2025年6月', '2025-06'],
    ['month', '2025', '2025年', '2025'],
    ['month', ['2025-09', '2025-11'], '2025年9月、2025年11月', '2025-09, 2025-11'],
    ['month', ['2025-12', '2026-01', '2026-02'], '2025年12月至2026年2月', '2025-12 to 2026-02'],
    ['truth', true, '是', 'yes'],
    ['truth', false, '否', 'no'],
    ['code', 'tekun', '〈tekun〉', '〈tekun〉'],
    ['code', ['a', 'b'], '〈a〉、〈b〉', '〈a〉, 〈b〉'],
    ['name', '张*明', '张*明', '张*明'],
    ['text', 'a..b', 'a..b', 'a..b'],
    ['fen', null, '若干元', 'an unknown amount'],
    ['count', null, '若干', 'some'],
    ['date', null, '某日', 'an unknown day'],
    ['month', null, '某月', 'an unknown month'],
    ['text', null, '不明', 'unknown'],
    ['code', ['a', null], '〈a〉、不明', '〈a〉, unknown'],
  ])('%s %j', (type, value, zh, en) => {
    expect(say(value, type)).toEqual([zh, en])
  })

  it('of which one code is unknown, by what is called so where anything is', () => {
    const called = (code: string, lang: 'zh' | 'en') =>
      code === '' ? { zh: '某项待遇', en: 'a benefit' }[lang] : code
    const worded = sentence('{x}', { x: ['a', null] }, () => ({ type: 'code', called }), 'en')
    expect(worded).toBe('a, a benefit')
  })

  it('that the message does not have is not known, and what is no place is left', () => {
    const worded = sentence('{x}: {y} {}', { x: 1 }, () => ({ type: 'count', called: String }), 'en')
    expect(worded).toBe('1: some {}')
  })

  it('is put in as it is, whatever characters it has', () => {
    const worded = sentence('{x}', { x: '$& {x}' }, () => ({ type: 'text', called: String }), 'en')
    expect(worded).toBe('$& {x}')
  })

  it.each<[FactValue, string]>([
    [true, 'is plural'],
    [false, 'not plural'],
    [null, 'unknown plural'],
    [0, 'not plural'],
    [-3, 'not plural'],
    [1, 'is'],
    [2, 'is plural'],
    ['1..', 'is'],
    ['0..', 'unknown plural'],
    ['0..5', 'unknown plural'],
    ['-5..6', 'unknown plural'],
    ['..7', 'is plural'],
    ['2025-06-03', 'is plural'],
    [['a', null], 'is plural'],
    [[false, null], 'not plural'],
    [[false, true], 'is plural'],
    [[], 'plural'],
  ])('%j keeps the clauses of what it is', (value, kept) => {
    const template = '[x:is][!x:not][?x:unknown][+x: plural]'
    const worded = sentence(template, { x: value }, () => ({ type: 'count', called: String }), 'en')
    expect(worded.trim()).toBe(kept)
  })

  it('stands in a clause, and in a clause of a clause', () => {
    const say = (x: FactValue) =>
      sentence('Died[x:, {x} month[+x:s] ago].', { x }, () => ({ type: 'count', called: String }), 'en')
    expect([say(1), say(2), say(null)]).toEqual(['Died, 1 month ago.', 'Died, 2 months ago.', 'Died.'])
  })

  it('keeps brackets that are no clause', () => {
    const worded = sentence('[1] [x] [x :a]', { x: 1 }, () => ({ type: 'count', called: String }), 'en')
    expect(worded).toBe('[1] [x] [x :a]')
  })

  it('of a finding without a verdict says that it would hold', () => {
    const message = { zh: '共{x}笔。', en: '{x} payments.' }
    const worded = (result: 'true' | 'unknown') =>
      messageOf({ message }, { result, facts: { x: 2 } }, () => ({ type: 'count', called: String }))
    expect(worded('true')).toEqual({ zh: '共2笔。', en: '2 payments.' })
    expect(worded('unknown')).toEqual({
      zh: '尚不能判定；如果属实：共2笔。',
      en: 'Not known yet; if so: 2 payments.',
    })
  })
})
