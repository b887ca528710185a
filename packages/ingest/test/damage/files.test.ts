import { describe, expect, it } from 'vitest'
import { readFiles } from '../../src/index.ts'
import { roll } from '../support/adapters.ts'
import { csv, csvFile, records } from '../support/csv.ts'
import { utf8 } from '../support/gbk.ts'

import { adapters, heading, people, read, said, title } from './roll.ts'

describe('two files of one month', () => {
  const month = (file: string, ...numbers: number[]) => csvFile([title, heading, ...people(...numbers)], file)

  it('that state mostly the same are reported at the later one, with what they share', () => {
    const result = read(month('九月.csv', 1, 2, 3), month('九月改.csv', 1, 2, 4, 5))
    expect(said('file.same-month', result)).toMatchObject([
      {
        file: '九月改.csv',
        facts: { month: '2025-09', other: '九月.csv', shared: 2, of: 3 },
        disposition: 'file',
      },
    ])
    expect(records(result)).toHaveLength(7)
  })

  it('of different townships are not', () => {
    expect(said('file.same-month', read(month('甲乡.csv', 1, 2, 3), month('乙乡.csv', 4, 5, 6)))).toEqual([])
  })

  it('with the same bytes are reported as one file sent twice', () => {
    const [a, b] = [month('九月.csv', 1), month('九月(1).csv', 1)]
    const result = read({ ...a, sha256: 'x' }, { ...b, sha256: 'x' })
    expect(said('file.repeated', result)).toMatchObject([
      { file: '九月(1).csv', facts: { other: '九月.csv' } },
    ])
    expect(said('file.same-month', result)).toEqual([])
  })
})

describe('a file for another county', () => {
  const rows = [title, heading, ...people(...Array.from({ length: 12 }, (_, i) => i))]
  const said = (region: string | undefined) =>
    readFiles([{ file: '名册.csv', bytes: utf8(csv(rows)) }], { adapters, region }).issues

  it('is reported where nearly all identity numbers are of another province', () => {
    expect(said('331122')).toMatchObject([
      {
        code: 'file.other-area',
        column: '身份证号',
        facts: { by: 'national-id', region: '331122', found: '340000', count: 12, of: 12 },
        disposition: 'file',
      },
    ])
  })

  it.each([['340100'], ['34'], [undefined]])('is not where the place is %s', (region) => {
    expect(said(region)).toEqual([])
  })

  it('is not told by accounts or serial numbers that are as long', () => {
    const numbered = {
      ...roll,
      columns: { ...roll.columns, reference: { ...roll.columns.note, headings: ['流水号'] } },
    }
    const lines = rows.slice(2).flatMap((row, i) => [
      [`2025090400000000${10 + i}`, ...row],
      [`1001865300${10 + i}`, ...row],
    ])
    const bytes = utf8(csv([title, ['流水号', ...heading], ...lines]))
    const { issues } = readFiles([{ file: '名册.csv', bytes }], {
      adapters: [numbered as typeof roll],
      region: '340000',
    })
    expect(issues.filter(({ code }) => code === 'file.other-area')).toEqual([])
  })

  it('is reported by its division codes, to the county', () => {
    const village = {
      ...roll,
      columns: { ...roll.columns, village: { ...roll.columns.note, headings: ['村代码'] } },
    }
    const coded = [title, ['村代码', ...heading], ...rows.slice(2).map((row) => ['341500001001', ...row])]
    const issues = (region: string) =>
      readFiles([{ file: '名册.csv', bytes: utf8(csv(coded)) }], {
        adapters: [village as typeof roll],
        region,
      }).issues
    expect(issues('340100')).toMatchObject([
      { code: 'file.other-area', facts: { by: 'division', found: '341500', count: 12 } },
    ])
    expect(issues('341500')).toEqual([])
  })
})
