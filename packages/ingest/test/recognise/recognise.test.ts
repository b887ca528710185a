import { describe, expect, it } from 'vitest'
import { type Adapter, column, readFiles, text } from '../../src/index.ts'
import { deaths, roll } from '../support/adapters.ts'
import { readRows } from '../support/csv.ts'
import { idNumber } from '../support/id.ts'
import { workbook } from '../support/workbook.ts'

const head = ['姓名', '身份证号', '金额', '备注']
const row = ['甲', idNumber(1), '1', '']
const living: Adapter = { ...roll, period: 'optional', id: 'test.living', recognise: { words: ['生活补贴'] } }
const nursing: Adapter = {
  ...roll,
  period: 'optional',
  id: 'test.nursing',
  recognise: { words: ['护理补贴'] },
}
const bare: Adapter = { ...roll, period: 'optional', id: 'test.bare', recognise: { words: [] } }

const reader = (result: ReturnType<typeof readRows>) =>
  result.files.map(({ adapter, rows }) => [adapter, rows])

describe('an adapter is chosen', () => {
  it('by the word in a title above the headings', () => {
    expect(reader(readRows([['困难残疾人生活补贴'], head, row], [living, nursing]))).toEqual([
      ['test.living', 1],
    ])
  })

  it('by the name of the sheet', () => {
    const bytes = workbook([
      { name: '生活补贴', rows: [head, row] },
      { name: '护理补贴', rows: [head, row, row] },
    ])
    const result = readFiles([{ file: '两项补贴.xlsx', bytes }], { adapters: [nursing, living] })
    expect(reader(result)).toEqual([
      ['test.living', 1],
      ['test.nursing', 2],
    ])
  })

  it('last by the name of the file, which a title outranks', () => {
    const file = '护理补贴.csv'
    expect(reader(readRows([head, row], [living, nursing], { file }))).toEqual([['test.nursing', 1]])
    expect(reader(readRows([['生活补贴'], head, row], [living, nursing], { file }))).toEqual([
      ['test.living', 1],
    ])
  })

  it('by a word before one that has none', () => {
    expect(reader(readRows([['生活补贴'], head, row], [bare, living]))).toEqual([['test.living', 1]])
    expect(reader(readRows([['别的补贴'], head, row], [bare, living]))).toEqual([['test.bare', 1]])
  })

  it('by explaining more of the columns', () => {
    const richer = {
      ...bare,
      id: 'test.richer',
      columns: { ...bare.columns, extra: column(text, '等级') },
    } as Adapter
    expect(
      reader(
        readRows(
          [
            [...head, '等级'],
            [...row, '一级'],
          ],
          [bare, richer],
        ),
      ),
    ).toEqual([['test.richer', 1]])
    expect(reader(readRows([head, row], [bare, richer]))).toEqual([['test.bare', 1]])
  })

  it('in whatever order adapters are given', () => {
    const rows = [['困难残疾人生活补贴'], head, row]
    const one = readRows(rows, [living, nursing, bare, deaths])
    expect(readRows(rows, [deaths, bare, nursing, living])).toEqual(one)
  })
})

describe('a file is not read', () => {
  const reason = (result: ReturnType<typeof readRows>) => {
    expect(result.batches).toEqual([])
    expect(result.files).toHaveLength(1)
    expect(result.files[0]).toMatchObject({
      adapter: null,
      department: null,
      rows: 0,
      accepted: 0,
      rejected: 0,
    })
    return result.files[0]?.unrecognised
  }

  it('where two adapters fit equally well', () => {
    const twin = { ...living, id: 'test.twin' }
    const result = readRows([['生活补贴'], head, row], [living, twin])
    expect(reason(result)).toEqual({
      code: 'file.ambiguous',
      facts: { adapters: ['test.living', 'test.twin'] },
    })
    expect(result.issues.map(({ code }) => code)).toEqual(['file.ambiguous'])
  })

  it('where a compulsory heading is missing, and says what was sought and what was found', () => {
    const result = readRows([['津贴'], ['姓名', '身份证', '金额'], row], [roll, deaths])
    expect(reason(result)).toEqual({
      code: 'file.headings-missing',
      facts: {
        nearest: 'test.roll',
        matched: 2,
        word: '津贴',
        headings: ['姓名', '身份证', '金额'],
        missing: ['beneficiary'],
        sought: ['beneficiary: 身份证号 / 公民身份号码'],
      },
    })
    expect(result.issues).toMatchObject([{ code: 'file.headings-missing', disposition: 'file' }])
  })

  it('where several are as near, the nearest is the one whose word stands there', () => {
    const changed = [['护理补贴 2025-09'], ['姓名', '身份证', '金额', '备注'], row]
    for (const order of [
      [living, nursing],
      [nursing, living],
    ])
      expect(reason(readRows(changed, order))?.facts).toMatchObject({ nearest: 'test.nursing' })
  })

  it('where its words stand nowhere, however well the headings fit', () => {
    expect(reason(readRows([['办公用品领用登记'], head, row], [living]))).toEqual({
      code: 'file.words-missing',
      facts: { nearest: 'test.living', matched: 4, headings: head, sought: ['生活补贴'] },
    })
  })

  it('where nothing of it is known, without a word of complaint', () => {
    const result = readRows(
      [
        ['序号', '物品', '数量'],
        ['1', '打印纸', '5'],
      ],
      [living, deaths],
    )
    expect(reason(result)).toEqual({ code: 'file.unrecognised', facts: {} })
    expect(result.issues).toEqual([])
  })

  it('where there are no adapters, or no rows', () => {
    expect(reason(readRows([head, row], []))?.code).toBe('file.unrecognised')
    expect(reason(readRows([[]], [bare]))?.code).toBe('file.format')
  })
})

describe('a sheet that nobody reads', () => {
  const read = (...sheets: Parameters<typeof workbook>[0]) =>
    readFiles([{ file: '生活补贴.xlsx', bytes: workbook(sheets) }], { adapters: [living] })

  it('is listed where it is hidden, even if it would fit', () => {
    const { files, batches } = read(
      { name: '甲', rows: [head, row] },
      { name: '乙', rows: [head, row], hidden: true },
    )
    expect(batches).toHaveLength(1)
    expect(files[0]?.sheets.map(({ sheet, skipped }) => [sheet, skipped?.code])).toEqual([
      ['甲', undefined],
      ['乙', 'sheet.hidden'],
    ])
  })

  it('is listed where it holds notes or another table', () => {
    const { files, issues } = read(
      { name: '甲', rows: [head, row] },
      { name: '填表说明', rows: [['填表说明'], ['1. 本表由乡镇填报']] },
      { name: 'Sheet2', rows: [['办公用品'], ['姓名', '物品'], ['甲', '纸']] },
    )
    expect(files).toHaveLength(1)
    expect(files[0]?.sheets.map(({ skipped }) => skipped?.code)).toEqual([
      undefined,
      'file.unrecognised',
      'file.headings-missing',
    ])
    expect(issues).toEqual([])
  })

  it('is reported where it nearly fits, as a township that renamed a heading', () => {
    const { issues } = read(
      { name: '甲', rows: [head, row] },
      { name: '乙', rows: [['姓名', '身份证', '金额'], row] },
    )
    expect(issues).toMatchObject([{ code: 'file.headings-missing', sheet: '乙', disposition: 'file' }])
  })
})
