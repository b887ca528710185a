import type { Evidence } from '@hedui/core'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../../src/messages/language.ts'
import { evidenceLines } from '../../../src/output/pretty/evidence.ts'

const at = (row: number, more: Partial<Evidence> = {}): Evidence => ({
  file: 'a.csv',
  sheet: null,
  row,
  entity: 'payment',
  column: null,
  ...more,
})
const [zh, en] = [wordsIn('zh'), wordsIn('en')]

describe('evidence', () => {
  it('names file, sheet, row and column', () => {
    const one = [at(42, { sheet: '城关镇', column: '身份证号' })]
    expect(evidenceLines(one, zh)).toEqual(['a.csv [城关镇] 第 42 行（身份证号）'])
    expect(evidenceLines(one, en)).toEqual(['a.csv [城关镇] row 42 (身份证号)'])
  })

  it('names the letter that a spreadsheet shows over the column, where there is one', () => {
    const one = [at(42, { column: '身份证号', letter: 'AB' }), at(43, { column: '身份证号', letter: 'AB' })]
    expect(evidenceLines(one, zh)).toEqual(['a.csv 第 42、43 行 AB 列（身份证号）'])
    expect(evidenceLines(one, en)).toEqual(['a.csv rows 42, 43, column AB (身份证号)'])
  })

  it('puts the rows of one place on one line, and counts those beyond the sixth', () => {
    const many = Array.from({ length: 9 }, (_, i) => at(i + 2))
    expect(evidenceLines(many, zh)).toEqual(['a.csv 第 2、3、4、5、6、7 行等 9 行'])
    expect(evidenceLines(many, en)).toEqual(['a.csv rows 2, 3, 4, 5, 6, 7 and 3 more'])
  })

  it('says a row once, whatever it states', () => {
    expect(evidenceLines([at(2), at(2, { entity: 'enrolment' })], en)).toEqual(['a.csv row 2'])
  })

  it('counts the rows of places beyond the sixth', () => {
    const places = Array.from({ length: 8 }, (_, i) => at(2, { file: `${i}.csv` }))
    expect(evidenceLines(places, en)).toHaveLength(7)
    expect(evidenceLines(places, en).at(-1)).toBe('and 2 more rows in other files')
  })
})
