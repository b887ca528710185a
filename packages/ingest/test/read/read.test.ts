import { describe, expect, it } from 'vitest'
import { column, name, openBook, optional, programme, readFiles, text } from '../../src/index.ts'
import { deaths, roll } from '../support/adapters.ts'
import { csvFile, listed, readRows, records } from '../support/csv.ts'
import { dbf } from '../support/dbf.ts'
import { gbk, utf8 } from '../support/gbk.ts'
import { idNumber } from '../support/id.ts'
import { workbook } from '../support/workbook.ts'

const title = ['津贴名册（2025年9月）']
const head = ['姓名', '身份证号', '金额', '人数', '批准日期', '备注']
const read = (...rows: readonly (readonly string[])[]) => readRows([title, head, ...rows], [roll])
const issuesOf = (result: ReturnType<typeof read>) =>
  result.issues.map(({ row, column: heading, code, raw, disposition }) => [
    row,
    heading,
    code,
    raw,
    disposition,
  ])

describe('a record', () => {
  it('is columns of values, with where it came from and what is complete', () => {
    const { batches } = readFiles(
      [
        {
          ...csvFile([title, head, ['甲', idNumber(1), '50', '2', '2025/3/5', '已核']], '民政/名册.csv'),
          sha256: 'ab',
        },
      ],
      { adapters: [roll] },
    )
    expect(batches.map(listed)).toEqual([
      {
        source: {
          file: '民政/名册.csv',
          sheet: null,
          department: 'test',
          register: 'roll',
          adapter: 'test.roll',
          adapterVersion: '1',
          sha256: 'ab',
        },
        makes: ['enrolment', 'payment'],
        rows: [3],
        columns: {
          programme: { heading: null, compulsory: false, values: ['old-age'] },
          layer: { heading: null, compulsory: false, values: ['declared'] },
          kind: { heading: null, compulsory: false, values: ['regular'] },
          month: { heading: null, compulsory: false, values: ['2025-09'] },
          name: { heading: '姓名', letter: 'A', compulsory: true, values: ['甲'] },
          beneficiary: { heading: '身份证号', letter: 'B', compulsory: true, values: [idNumber(1)] },
          amount: { heading: '金额', letter: 'C', compulsory: true, values: [5000] },
          declaredSize: { heading: '人数', letter: 'D', compulsory: false, values: [2] },
          approvedAt: { heading: '批准日期', letter: 'E', compulsory: false, values: ['2025-03-05'] },
          note: { heading: '备注', letter: 'F', compulsory: false, values: ['已核'] },
        },
        coverage: [
          { register: 'roll', programme: 'old-age', area: '*', from: '2025-09-01', to: '2025-10-01' },
        ],
      },
    ])
  })

  it('is kept with its bad cells, which are reported where they stand', () => {
    const result = read(['甲', '11010519491231002N', '五十', '2', '2025-02-30', ''])
    expect(records(result)).toMatchObject([
      {
        name: '甲',
        beneficiary: '11010519491231002N',
        amount: null,
        declaredSize: 2,
        approvedAt: null,
        note: null,
      },
    ])
    expect(issuesOf(result)).toEqual([
      [3, '身份证号', 'national-id.pseudo', '11010519491231002N', 'kept'],
      [3, '金额', 'money.form', '五十', 'kept'],
      [3, '批准日期', 'date.impossible', '2025-02-30', 'kept'],
    ])
  })

  it('that leaves out what the form requires is kept and reported', () => {
    const result = read(['甲', '', '50', '', '', ''], ['乙', idNumber(2), '-', '', '/', '无'])
    expect(issuesOf(result)).toEqual([
      [3, '身份证号', 'cell.blank', null, 'kept'],
      [4, '金额', 'cell.blank', '-', 'kept'],
    ])
    expect(records(result)).toMatchObject([
      { beneficiary: null },
      { amount: null, approvedAt: null, note: '无' },
    ])
  })

  it('of which nothing can be made is rejected, as one issue', () => {
    const result = read(['', '', '', '3', '', ''], ['甲', idNumber(1), '50', '', '', ''])
    expect(records(result)).toHaveLength(1)
    expect(issuesOf(result)).toEqual([[3, null, 'record.empty', null, 'rejected']])
    expect(result.files[0]).toMatchObject({ rows: 2, accepted: 1, rejected: 1, ignored: 2 })
  })

  it('rejected for what cannot be read says what that was', () => {
    const adapter = { ...roll, key: ['amount'] }
    const result = readRows([title, head, ['', '', '五十', '', '', '']], [adapter])
    expect(issuesOf(result)).toEqual([
      [3, null, 'record.empty', null, 'rejected'],
      [3, '金额', 'money.form', '五十', 'rejected'],
    ])
  })
})

describe('carelessness that can be undone without guessing', () => {
  it.each([
    ['full-width digits and x', idNumber(1).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))],
    ['a leading apostrophe', `'${idNumber(1)}`],
    ['blanks of every kind', ` ${idNumber(1).slice(0, 6)} ${idNumber(1).slice(6)}\u00a0\u3000`],
    ['the formula that keeps digits as text', `="${idNumber(1)}"`],
    ['a tab that keeps digits as text', `${idNumber(1)}\t`],
  ])('leaves the number as it is: %s', (_, raw) => {
    const result = read(['甲', raw, '50', '', '', ''])
    expect(records(result)[0]?.beneficiary).toBe(idNumber(1))
    expect(result.issues).toEqual([])
  })

  it.each(['50', '50.00', '50.0', '￥50', '50元', '５０', "'50", '0.005万元'])(
    'leaves the amount as it is: %s',
    (raw) => {
      expect(records(read(['甲', idNumber(1), raw, '', '', '']))[0]?.amount).toBe(5000)
    },
  )

  it.each(['2025-03-05', '2025/3/5', '2025.3.5', '20250305', '2025年3月5日', '45721'])(
    'leaves the day as it is: %s',
    (raw) => {
      expect(records(read(['甲', idNumber(1), '50', '', raw, '']))[0]?.approvedAt).toBe('2025-03-05')
    },
  )

  it('takes serials and typed days in one column', () => {
    const bytes = workbook([
      {
        name: '甲',
        rows: [
          title,
          head,
          ['甲', idNumber(1), 50, 2, { date: 45721 }],
          ['乙', idNumber(2), '50', 2, '2025-03-05'],
        ],
      },
    ])
    const result = readFiles([{ file: '名册.xlsx', bytes }], { adapters: [roll] })
    expect(records(result)).toMatchObject([
      { amount: 5000, approvedAt: '2025-03-05' },
      { amount: 5000, approvedAt: '2025-03-05' },
    ])
    expect(result.issues).toEqual([])
  })
})

describe('what was lost before', () => {
  it('stays lost: digits that a spreadsheet dropped', () => {
    const bytes = workbook([{ name: '甲', rows: [title, head, ['甲', 340000195001010000, 50]] }])
    const result = readFiles([{ file: '名册.xlsx', bytes }], { adapters: [roll] })
    expect(result.issues).toMatchObject([
      { sheet: '甲', row: 3, code: 'national-id.precision-lost', raw: '340000195001010000' },
    ])
    expect(read(['甲', '3.40000E+17', '50', '', '', '']).issues).toMatchObject([
      { code: 'national-id.precision-lost' },
    ])
  })

  it.each(['锟斤拷', '李锟斤拷', '李\ufffd'])(
    'stays lost: characters that a conversion destroyed, %s',
    (raw) => {
      const result = read([raw, idNumber(1), '50', '', '', ''])
      expect(records(result)[0]?.name).toBeNull()
      expect(result.issues).toMatchObject([
        { column: '姓名', code: 'text.destroyed', raw, disposition: 'kept' },
      ])
    },
  )

  it('stays lost: the value of a formula that failed', () => {
    const bytes = workbook([{ name: '甲', rows: [title, head, ['甲', idNumber(1), { t: 'e', v: 42 }]] }])
    const result = readFiles([{ file: '名册.xlsx', bytes }], { adapters: [roll] })
    expect(result.issues).toMatchObject([{ column: '金额', code: 'cell.error', raw: '#N/A' }])
  })
})

describe('codes', () => {
  const adapter = {
    ...roll,
    constants: {},
    columns: { ...roll.columns, programme: column(programme, '项目') },
  }
  const rows = [
    ['津贴2025-09'],
    ['姓名', '身份证号', '金额', '项目'],
    ['甲', idNumber(1), '1', '高龄津贴'],
    ['乙', idNumber(2), '1', '月饼'],
  ]

  it('are mapped by the catalogue, and kept as they were where it has none', () => {
    const entry = {
      id: 'old-age',
      title: { zh: '高龄津贴', en: 'Old-age allowance' },
      aliases: [],
      class: 'old-age',
      unit: 'person',
      discretionary: false,
      posthumous: false,
      repeatable: false,
      excludes: [],
      rules: 'found',
      source: 'synthetic',
    } as const
    const result = readRows(rows, [adapter], { catalogue: [entry] })
    expect(records(result).map((record) => record.programme)).toEqual(['old-age', 'unmapped:月饼'])
    expect(result.issues).toMatchObject([
      { row: 4, code: 'code.unmapped', raw: '月饼', facts: { list: 'programme' } },
    ])
    expect(records(readRows(rows, [adapter])).map((record) => record.programme)).toEqual([
      'unmapped:高龄津贴',
      'unmapped:月饼',
    ])
  })
})

it('coverage names each area and month that a complete sheet has', () => {
  const adapter = {
    ...roll,
    columns: { ...roll.columns, township: optional(column(text, '乡镇')) },
    covers: 'township',
  }
  const rows = [
    title,
    ['乡镇', '姓名', '身份证号', '金额'],
    ['东镇', '甲', idNumber(1), '1'],
    ['西镇', '乙', idNumber(2), '1'],
    ['东镇', '丙', idNumber(3), '1'],
    ['', '丁', idNumber(4), '1'],
  ]
  expect(readRows(rows, [adapter]).batches[0]?.coverage).toEqual([
    { register: 'roll', programme: 'old-age', area: '东镇', from: '2025-09-01', to: '2025-10-01' },
    { register: 'roll', programme: 'old-age', area: '西镇', from: '2025-09-01', to: '2025-10-01' },
  ])
})

it('a dbf is read by its field names, and its heading is no line of it', () => {
  const fields = [
    { name: 'XM', type: 'C', length: 8 },
    { name: 'GMSFHM', type: 'C', length: 18 },
    { name: 'SWRQ', type: 'D', length: 8 },
  ]
  const cells = (n: number) => [gbk('曹月'), utf8(idNumber(n)), utf8('20250130')]
  const bytes = dbf(fields, [{ cells: cells(1) }, { cells: cells(2), deleted: true }, { cells: cells(3) }])
  const result = readFiles([{ file: '死亡.dbf', bytes }], { adapters: [deaths, roll] })
  expect(records(result)).toEqual([
    { row: 1, person: idNumber(1), name: '曹月', date: '2025-01-30' },
    { row: 3, person: idNumber(3), name: '曹月', date: '2025-01-30' },
  ])
  expect(result.files[0]).toMatchObject({ format: 'dbf', encoding: 'gb18030', rows: 2, ignored: 1 })
  expect(result.files[0]?.sheets[0]?.ignored).toEqual({ deleted: 1 })
})

it('what is read does not depend on the encoding', () => {
  const rows = `${title}\r\n${head.join(',')}\r\n甲,${idNumber(1)},50,2,2025-03-05,已核\r\n`
  const [one, other] = [utf8(rows), gbk(rows)].map((bytes) =>
    readFiles([{ file: 'a.csv', bytes }], { adapters: [roll] }),
  )
  expect(other?.batches).toEqual(one?.batches)
})

it('a book may be opened by hand', () => {
  expect(openBook(utf8('a,b\n'), { file: 'x' }).sheets[0]?.lines[0]?.cell(1).text).toBe('b')
  expect(name.decode('甲', { catalogue: { programmeOf: () => undefined } }).value).toBe('甲')
})
