import { describe, expect, it } from 'vitest'
import { column, month, optional, readFiles } from '../../src/index.ts'
import { roll } from '../support/adapters.ts'
import { readRows, records } from '../support/csv.ts'
import { idNumber } from '../support/id.ts'
import { workbook } from '../support/workbook.ts'

const head = ['姓名', '身份证号', '金额']
const row = ['甲', idNumber(1), '1']

const read = (title: string, file = '津贴.csv') => {
  const result = readRows([[title], head, row], [roll], { file })
  return {
    period: result.files[0]?.period,
    codes: result.issues.map(({ code }) => code),
    month: records(result)[0]?.month,
  }
}

describe('the period of a sheet', () => {
  it.each([
    ['某县2025年10月津贴发放名册', '2025-10'],
    ['津贴发放表（2025-09）', '2025-09'],
    ['津贴发放表 2025-11', '2025-11'],
    ['津贴发放表２０２５年９月份', '2025-09'],
    ['2025 年 9 月津贴', '2025-09'],
    ['津贴202509', '2025-09'],
    ['津贴2025.9', '2025-09'],
    ['津贴2025年9月，制表日期2025年10月5日', '2025-09'],
    ['津贴2025年9月，2025-10-05', '2025-09'],
  ])('is the month in its title: %s', (title, expected) => {
    expect(read(title)).toEqual({ period: { month: expected, from: 'title' }, codes: [], month: expected })
  })

  it('else that in its name, else that in the name of the file', () => {
    const bytes = workbook([{ name: '2025年9月', rows: [['津贴'], head, row] }])
    const [file] = readFiles([{ file: '津贴.xlsx', bytes }], { adapters: [roll] }).files
    expect(file?.period).toEqual({ month: '2025-09', from: 'sheet' })
    expect(read('津贴', '民政/津贴_202509.csv').period).toEqual({ month: '2025-09', from: 'file' })
  })

  it('is a year only where no month stands anywhere', () => {
    expect(read('2025年津贴').period).toEqual({ month: '2025', from: 'title' })
    expect(read('2025年津贴', '津贴_202509.csv').period).toEqual({ month: '2025-09', from: 'file' })
  })

  it.each(['津贴2025年9月至11月', '津贴2025年9-11月', '津贴2025.9-11', '津贴2025-13', '津贴 2025-09-05'])(
    'is not guessed from a span or a day: %s',
    (title) => {
      expect(read(title).period?.month ?? '2025').toBe('2025')
    },
  )

  it('is unknown where a title names two months, and that is reported', () => {
    expect(read('津贴2025年9月、2025年10月')).toEqual({
      period: null,
      codes: ['period.ambiguous'],
      month: undefined,
    })
  })

  it('is reported where a form requires it and it stands nowhere', () => {
    expect(read('津贴')).toEqual({ period: null, codes: ['period.missing'], month: undefined })
  })

  it('is that of the title where the file is named otherwise, which is reported', () => {
    const result = readRows([['津贴2025年9月'], head, row], [roll], { file: '津贴_202510.csv' })
    expect(result.files[0]?.period).toEqual({ month: '2025-09', from: 'title' })
    expect(result.issues).toMatchObject([
      {
        code: 'period.conflict',
        disposition: 'file',
        facts: { month: '2025-09', other: '2025-10', otherFrom: 'file' },
      },
    ])
  })

  it('gives way to a column row by row, and fills its blanks, but not what is unreadable', () => {
    const adapter = { ...roll, columns: { ...roll.columns, month: optional(column(month, '所属期')) } }
    const rows = [['津贴2025年9月'], [...head, '所属期'], [...row, '202508'], [...row, ''], [...row, '上月']]
    const result = readRows(rows, [adapter])
    expect(records(result).map((record) => record.month)).toEqual(['2025-08', '2025-09', null])
    expect(result.issues.map(({ code }) => code)).toEqual(['month.form'])
  })

  it('is null for a file whose sheets differ, which say it each', () => {
    const bytes = workbook([
      { name: '2025年9月', rows: [['津贴'], head, row] },
      { name: '2025年10月', rows: [['津贴'], head, row] },
    ])
    const result = readFiles([{ file: '津贴.xlsx', bytes }], { adapters: [roll] })
    expect(result.files[0]?.period).toBeNull()
    expect(result.files[0]?.sheets.map(({ period }) => period?.month)).toEqual(['2025-09', '2025-10'])
  })
})
