import { CFB, read } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { date, openBook } from '../../src/index.ts'
import { codes, shown } from '../support/shown.ts'
import { workbook } from '../support/workbook.ts'

const zone = process.env.TZ
beforeAll(() => {
  process.env.TZ = 'Asia/Shanghai'
})
afterAll(() => {
  process.env.TZ = zone
})

const open = (bytes: Uint8Array) => openBook(bytes, { file: '册.xlsx' })

describe.each(['xlsx', 'biff8'] as const)('a workbook (%s)', (type) => {
  it('is told by its bytes, whatever its name', () => {
    const book = openBook(workbook([{ name: '甲', rows: [['姓名']] }], { type }), { file: 'x.csv' })
    expect([book.format, book.encoding]).toEqual([type === 'xlsx' ? 'xlsx' : 'xls', null])
  })

  it('gives the day that the sheet shows, in Shanghai too', () => {
    expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(-480)
    const formats = [
      'yyyy-mm-dd',
      'm/d/yy',
      'yyyy"年"m"月"d"日"',
      '[$-804]yyyy年m月d日',
      'yyyy/m/d;@',
      'yyyy-mm-dd hh:mm',
    ]
    const row = formats.map((format) => ({ date: 45721, format }))
    const [line] = open(workbook([{ name: '甲', rows: [row] }], { type })).sheets[0]?.lines ?? []
    for (const i of formats.keys())
      expect(line?.cell(i)).toEqual({ kind: 'date', number: 45721, text: '2025-03-05' })
  })

  it('counts days as a workbook of 1904 does where it is one', () => {
    const bytes = workbook([{ name: '甲', rows: [[{ date: 45721 - 1462 }]] }], { type, date1904: true })
    expect(read(bytes).Workbook?.WBProps?.date1904).toBe(true)
    expect(open(bytes).sheets[0]?.lines[0]?.cell(0)).toMatchObject({ kind: 'date', text: '2025-03-05' })
  })

  it('shows a number as the sheet does, but never as an exponent', () => {
    const row = [
      { t: 'n' as const, v: 1234.5, z: '#,##0.00' },
      { t: 'n' as const, v: 123, z: '000000' },
      332526195208278000,
      0.1 + 0.2,
      6228480000000000000,
    ]
    const [line] = open(workbook([{ name: '甲', rows: [row] }], { type })).sheets[0]?.lines ?? []
    expect([0, 1, 2, 3, 4].map((i) => line?.cell(i).text)).toEqual([
      '1,234.50',
      '000123',
      '332526195208278000',
      '0.3',
      '6228480000000000000',
    ])
    expect(line?.cell(2).number).toBe(332526195208278000)
  })

  it('keeps text as text, errors as errors, and blank is blank', () => {
    const rows = [['007', '  ', null, true, { t: 'e' as const, v: 42 }]]
    const [line] = open(workbook([{ name: '甲', rows }], { type })).sheets[0]?.lines ?? []
    expect([0, 1, 2, 3, 4, 5].map((i) => line?.cell(i).kind)).toEqual([
      'text',
      'blank',
      'blank',
      'boolean',
      'error',
      'blank',
    ])
    expect(line?.cell(0).text).toBe('007')
    expect(line?.cell(4).text).toBe('#N/A')
  })

  it('lists all sheets with their merged cells and says which are hidden', () => {
    const { sheets } = open(
      workbook(
        [
          {
            name: '城关镇',
            rows: [
              ['题', null, null],
              ['姓名', '金额', '备注'],
            ],
            merges: ['A1:C1'],
          },
          { name: '字典', rows: [['男']], hidden: true },
        ],
        { type },
      ),
    )
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['城关镇', false],
      ['字典', true],
    ])
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }])
  })

  it('has a line for every row, also for one without cells', () => {
    const { sheets } = open(workbook([{ name: '甲', rows: [['a'], [], [null, 'b']] }], { type }))
    expect(shown(sheets[0])).toEqual([[1, 'a'], [2], [3, '', 'b']])
  })
})

it.each([27, 31, 36, 50, 57, 58])(
  'a day in the built-in format %i of Chinese spreadsheets is that day',
  (format) => {
    const bytes = workbook([{ name: '甲', rows: [[{ date: 45721 }, { date: 45722 }, { date: 45723 }]] }])
    const zip = CFB.read(bytes, { type: 'array' })
    const styles = CFB.find(zip, '/xl/styles.xml')
    const xml = new TextDecoder().decode(Uint8Array.from(styles?.content as number[]))
    const custom = /<numFmt numFmtId="(\d+)"/.exec(xml)?.[1]
    const built = xml
      .replace(/<numFmts.*<\/numFmts>/, '')
      .replaceAll(`numFmtId="${custom}"`, `numFmtId="${format}"`)
    CFB.utils.cfb_add(zip, '/xl/styles.xml', new TextEncoder().encode(built))
    const [line] =
      open(new Uint8Array(CFB.write(zip, { type: 'array', fileType: 'zip' }) as ArrayBuffer)).sheets[0]
        ?.lines ?? []
    const days = [0, 1, 2].map((i) => {
      const { number = 0, kind } = line?.cell(i) ?? {}
      return date.number?.(number, kind === 'date', { catalogue: { programmeOf: () => undefined } }).value
    })
    expect(days).toEqual(['2025-03-05', '2025-03-06', '2025-03-07'])
  },
)

it('a workbook that is damaged is a book without sheets and says so', () => {
  const bytes = workbook([{ name: '甲', rows: [['a']] }]).slice(0, 200)
  const book = open(bytes)
  expect([book.format, book.sheets, codes(book)]).toEqual(['xlsx', [], ['file.unreadable']])
})

it('a zip that is no workbook is not read as one', () => {
  const book = open(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, ...new Array(60).fill(0)))
  expect([book.sheets, codes(book)]).toEqual([[], ['file.unreadable']])
})
