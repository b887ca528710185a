import { describe, expect, it } from 'vitest'
import {
  column,
  defineAdapter,
  explainRecognition,
  fillDown,
  name,
  nationalId,
  openBook,
  optional,
  readFiles,
  text,
  yuan,
} from '../../src/index.ts'
import { roll } from '../support/adapters.ts'
import { csvFile, readRows, records } from '../support/csv.ts'
import { idNumber } from '../support/id.ts'
import { workbook } from '../support/workbook.ts'

const row = ['东村', '甲', idNumber(1), '50', '已核']

describe('headings that stand further down', () => {
  const heads = ['序号', '姓名', '身份证号', '金额', '备注']
  const rowOf = (n: number) => [String(n), `张${n}`, idNumber(n), '50', '']
  const stopped = [
    ['序号', '姓名', '停发原因', '身份证号'],
    ['1', '王娟', '死亡', idNumber(3)],
    ['合计', '1人'],
  ]
  const cases = [
    { name: 'are those of a page, with or without some', more: [heads.slice(0, 4), rowOf(2)], rows: 2 },
    {
      name: 'of another table end this one, and that is reported',
      more: [[''], ...stopped],
      rows: 1,
      left: { from: 5, count: 3 },
    },
    {
      name: 'are none where a cell happens to be one',
      more: [['序号', '备注', idNumber(2), '50', '无']],
      rows: 2,
    },
    {
      name: 'below another place than that of the title are those of another table',
      above: [['乡镇：甲乡        单位：元']],
      more: [['乡镇：甲乡        单位：元'], ['乡镇：乙乡        单位：元'], heads, rowOf(2)],
      rows: 1,
      left: { from: 6, count: 2 },
    },
  ]

  it.each(cases)('$name', ({ above = [], more, rows, left }) => {
    const table = [['津贴2025-09'], ...above, heads, rowOf(1), ...more]
    for (const adapter of [roll, { ...roll, layout: [fillDown('village')] }]) {
      const result = readRows(table, [adapter])
      expect(result.files[0]).toMatchObject({ rows, accepted: rows, rejected: 0 })
      expect(result.files[0]?.ignored).toBe(table.length - rows)
      expect(result.issues.filter(({ code }) => code.startsWith('sheet.')).map(({ facts }) => facts)).toEqual(
        left === undefined ? [] : [left],
      )
    }
  })
})

describe('a heading', () => {
  it.each([
    [['村(居)', '姓名', '身份证号', '发放金额', '备注']],
    [['*村（居）', ' 姓 名 ', '身份证号*', '发放金额（元）', '备注']],
    [['村居', '老人姓名', '公民身份号码', '金额(元/月)', '备注']],
    [['＊村(居)', '姓\n名', '身份证号：', '发放金额(单位：元)', '备注']],
  ])('is the same in any width, with stars, blanks and units: %j', (headings) => {
    expect(records(readRows([['津贴2025-09'], headings, row], [roll]))).toMatchObject([
      { village: '东村', name: '甲', beneficiary: idNumber(1), amount: 5000, note: '已核' },
    ])
  })

  it('stands in evidence as it stands in the file', () => {
    const { batches } = readRows(
      [['津贴2025-09'], ['村(居)', '姓名 *', '身份证号', '发放金额（元）', '备注'], row],
      [roll],
    )
    expect(batches[0]?.columns.amount?.heading).toBe('发放金额（元）')
    expect(batches[0]?.columns.name?.heading).toBe('姓名 *')
    expect(batches[0]?.columns.programme?.heading).toBeNull()
  })

  it('is matched whatever its case', () => {
    const { batches } = readRows(
      [['津贴2025-09'], ['姓名', '身份证号', '金额', '备注'], ['甲', idNumber(1), '1', '']],
      [{ ...roll, columns: { ...roll.columns, note: optional(column(text, 'BZ')) } }],
    )
    expect(batches[0]?.columns.note).toBeUndefined()
    const latin = readRows(
      [['津贴2025-09'], ['姓名', '身份证号', '金额', 'bz'], ['甲', idNumber(1), '1', 'x']],
      [{ ...roll, columns: { ...roll.columns, note: optional(column(text, 'BZ')) } }],
    )
    expect(records(latin)).toMatchObject([{ note: 'x' }])
  })

  it('that names another unit than the cell is not read, once for all rows', () => {
    const result = readRows(
      [['津贴2025-09'], ['姓名', '身份证号', '金额(万元)'], ['甲', idNumber(1), '3']],
      [roll],
    )
    expect(records(result)).toMatchObject([{ amount: null }])
    expect(result.issues).toMatchObject([
      {
        code: 'heading.unit',
        column: '金额(万元)',
        row: null,
        disposition: 'file',
        facts: { expected: '元', found: '万元' },
      },
    ])
  })

  it.each([
    ['单位：万元', true],
    ['制表单位：某县民政局        金额单位：万元', true],
    ['单位：元', false],
    ['制表单位：元宝乡民政所', false],
  ])('is bound by the unit above it: %s', (title, refused) => {
    const { issues } = readRows(
      [['津贴2025-09'], [title], ['姓名', '身份证号', '金额'], ['甲', idNumber(1), '3']],
      [roll],
    )
    expect(issues.map(({ code }) => code)).toEqual(refused ? ['heading.unit'] : [])
  })
})

describe('duplicate headings', () => {
  const head = ['姓名', '身份证号', '金额', '备注', '备注']

  it('mean the only one that is filled', () => {
    const result = readRows(
      [['津贴2025-09'], head, ['甲', idNumber(1), '1', '', '已核'], ['乙', idNumber(2), '1', '', '']],
      [roll],
    )
    expect(records(result).map(({ note }) => note)).toEqual(['已核', null])
    expect(result.issues).toEqual([])
  })

  it('mean none where two are filled, and that is reported with their letters', () => {
    const result = readRows(
      [['津贴2025-09'], head, ['甲', idNumber(1), '1', 'x', ''], ['乙', idNumber(2), '1', '', 'y']],
      [roll],
    )
    expect(records(result).map(({ note }) => note)).toEqual([null, null])
    expect(result.issues).toMatchObject([
      { code: 'heading.duplicate', column: '备注', facts: { field: 'note', columns: ['D', 'E'] } },
    ])
  })
})

describe('headings of two rows', () => {
  const pair = defineAdapter({
    id: 'test.pair',
    version: '1',
    department: 'test',
    register: 'adjustment',
    title: { zh: '调整表', en: 'Adjustments' },
    makes: ['adjustment'],
    constants: { programme: 'old-age', month: '2025-09' },
    columns: {
      beneficiary: column(nationalId, '户主或本人/身份证号'),
      name: column(name, '户主或本人/姓名'),
      affected: optional(column(nationalId, '变动人员/身份证号')),
      change: column(text, '变动类型'),
      before: optional(column(yuan, '变动前')),
      township: optional(column(text, '乡镇')),
    },
    key: ['beneficiary', 'name'],
  })
  const upper = ['序号', '乡镇', '户主或本人', '', '变动人员', '', '变动', '金额(元/月)']
  const lower = ['', '', '姓名*', '身份证号', '姓名', '身份证号', '变动类型*', '变动前']
  const data = ['1', '东镇', '甲', idNumber(1), '乙', idNumber(2), '停发', '50']
  const expected = {
    beneficiary: idNumber(1),
    name: '甲',
    affected: idNumber(2),
    change: '停发',
    before: 5000,
    township: '东镇',
  }

  it('are read by their merged cells', () => {
    const bytes = workbook([
      {
        name: 'Sheet1',
        rows: [['调整表'], upper.map((t) => t || null), lower.map((t) => t || null), data],
        merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'],
      },
    ])
    const result = readFiles([{ file: '调整表.xlsx', bytes }], { adapters: [pair] })
    expect(records(result)).toMatchObject([{ row: 4, ...expected }])
    expect(result.batches[0]?.columns.affected?.heading).toBe('变动人员 / 身份证号')
    expect(result.files[0]?.sheets[0]?.headingRows).toEqual([2, 3])
  })

  it('are read without merged cells, as a text file has them', () => {
    expect(records(readRows([['调整表'], upper, lower, data], [pair]))).toMatchObject([
      { row: 4, ...expected },
    ])
  })

  it('leave a title above a single row of headings a title', () => {
    const { files } = readRows(
      [['津贴（2025年9月）'], ['姓名', '身份证号', '金额'], ['甲', idNumber(1), '1']],
      [roll],
    )
    expect(files[0]?.sheets[0]).toMatchObject({
      headingRows: [2],
      ignored: { title: 1, heading: 1 },
      period: { from: 'title' },
    })
  })

  it('are asked for by their group where the lower heading stands in two', () => {
    const vague = { ...pair, columns: { ...pair.columns, beneficiary: column(nationalId, '身份证号') } }
    const { issues } = readRows([['调整表'], upper, lower, data], [vague])
    expect(issues).toMatchObject([
      { code: 'heading.duplicate', facts: { field: 'beneficiary', columns: ['D', 'F'] } },
    ])
  })
})

it('an empty column beside the table changes nothing', () => {
  const rows = [['津贴2025-09'], ['', '姓名', '身份证号', '金额', ''], ['', '甲', idNumber(1), '1', '']]
  expect(records(readRows(rows, [roll]))).toMatchObject([{ name: '甲', amount: 100 }])
})

it('explains what of the headings was found, missing and beyond', () => {
  const { file, bytes } = csvFile([['津贴 2025-09'], ['序号', '姓名', '身份证', '金额']])
  const [sheet] = explainRecognition(openBook(bytes, { file }), [roll])
  expect(sheet).toMatchObject({ adapter: null, reason: { code: 'file.headings-missing' } })
  expect(sheet?.adapters[0]).toMatchObject({
    adapter: 'test.roll',
    fits: false,
    score: 2,
    word: { word: '津贴', place: 'title' },
    headingRows: [2],
    columns: [
      { field: 'name', heading: '姓名', column: 'B' },
      { field: 'amount', heading: '金额', column: 'D' },
    ],
    extra: [
      { heading: '序号', column: 'A' },
      { heading: '身份证', column: 'C' },
    ],
    period: { month: '2025-09', from: 'title' },
  })
  expect(sheet?.adapters[0]?.missing.filter(({ compulsory }) => compulsory)).toEqual([
    { field: 'beneficiary', sought: ['身份证号', '公民身份号码'], compulsory: true },
  ])
})

it('explains by whom a sheet is read, and the first cells that are wrong', () => {
  const rows = [['津贴2025-09'], ['姓名', '身份证号', '金额'], ['甲', idNumber(1), '五十']]
  const { file, bytes } = csvFile(rows)
  expect(explainRecognition(openBook(bytes, { file }), [roll])).toMatchObject([
    { adapter: 'test.roll', reason: null, issues: [{ row: 3, column: '金额', code: 'money.form' }] },
  ])
})
