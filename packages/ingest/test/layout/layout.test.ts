import { describe, expect, it } from 'vitest'
import {
  column,
  defineAdapter,
  fillDown,
  name,
  nationalId,
  optional,
  text,
  unpivot,
  yuan,
} from '../../src/index.ts'
import { roll } from '../support/adapters.ts'
import { readRows, records } from '../support/csv.ts'
import { idNumber } from '../support/id.ts'

const head = ['序号', '姓名', '身份证号', '发放金额（元）', '备注']
const person = (n: number, note = '') => [String(n), `张${n}`, idNumber(n), '50', note]
const read = (...rows: readonly (readonly string[])[]) =>
  readRows([['津贴名册（2025年9月）'], head, ...rows], [roll])

describe('lines that hold no record', () => {
  it.each([
    ['blank', [['', '', '', '', '']]],
    ['blank', [[' ', '\u3000', '\u00a0', '', '']]],
    ['subtotal', [['小计', '', '2人', '100', '']]],
    ['subtotal', [['', '', '合 计：', '100', '']]],
    ['subtotal', [['文昌社区小计', '', '', '100', '']]],
    ['subtotal', [['合计（272人）', '', '', '100', '']]],
    ['subtotal', [['文昌社区', '小计', '', '100', '']]],
    ['signature', [['制表人：周某        审核人：汪某', '', '', '', '']]],
    ['signature', [['审核人', '', '', '', '']]],
    ['signature', [['', '负责人(签字):', '', '', '']]],
    ['note', [['注：本表一式三份', '', '', '', '']]],
    ['note', [['第2页', '', '', '', '']]],
    ['heading', [head]],
    ['heading', [head.map((h) => `${h} *`)]],
    ['title', [['津贴名册（2025年9月）', '', '', '', '']]],
  ] as const)('are ignored as %s: %j', (reason, lines) => {
    const { files } = read(person(1), ...lines, person(2))
    const [sheet] = files[0]?.sheets ?? []
    expect(sheet?.rows).toBe(2)
    expect(sheet?.ignored).toEqual({
      title: 1,
      heading: 1,
      [reason]: (reason === 'title' || reason === 'heading' ? 1 : 0) + 1,
    })
  })

  it.each([
    ['an identity number is missing', ['3', '张三', '', '50', '']],
    ['the name is missing', ['3', '', idNumber(3), '50', '']],
    ['合计 stands in a later cell', ['3', '张三', idNumber(3), '50', '合计']],
    ['the remark speaks of a signature', ['3', '张三', idNumber(3), '50', '制表人：周某']],
    ['a name begins like a note', ['3', '注立', idNumber(3), '50', '']],
    [
      'the first cell is a word of people who sign, among data',
      ['负责人', '张三', idNumber(3), '50', '已核'],
    ],
    ['only one cell is filled', ['', '张三', '', '', '']],
  ])('are not made of records: %s', (_, row) => {
    const { files } = read(person(1), row, person(2))
    expect(files[0]?.rows).toBe(3)
    expect(files[0]?.accepted).toBe(3)
  })
})

it('fillDown repeats what was written once, until something else is', () => {
  const adapter = { ...roll, layout: [fillDown('village')] }
  const rows = [
    ['津贴名册'],
    ['村(居)', '姓名', '身份证号', '金额'],
    ['', '甲', idNumber(1), '1'],
    ['东村', '乙', idNumber(2), '1'],
    ['', '丙', idNumber(3), '1'],
    ['小计', '', '', '2'],
    ['西村', '丁', idNumber(4), '1'],
    ['', '戊', idNumber(5), '1'],
  ]
  expect(records(readRows(rows, [adapter])).map(({ village }) => village)).toEqual([
    null,
    '东村',
    '东村',
    '西村',
    '西村',
  ])
})

describe('unpivot', () => {
  const wide = defineAdapter({
    id: 'test.wide',
    version: '1',
    department: 'test',
    register: 'payment',
    title: { zh: '宽表', en: 'Wide' },
    makes: ['payment'],
    constants: { layer: 'settled', kind: 'regular', month: '2025' },
    layout: [unpivot({ headings: /补贴$/, name: '项目', value: '金额' })],
    columns: {
      name: column(name, '姓名'),
      beneficiary: column(nationalId, '身份证号'),
      programme: column(text, '项目'),
      amount: column(yuan, '金额'),
      note: optional(column(text, '备注')),
    },
    key: ['amount'],
  })
  const rows = [
    ['姓名', '身份证号', '耕地补贴（元）', '林业补贴（元）', '备注'],
    ['甲', idNumber(1), '10', '20', 'x'],
    ['乙', idNumber(2), '', '30', ''],
    ['丙', idNumber(3), '', '', ''],
  ]

  it('leaves the letters of columns that stand in the file, and gives none to those it makes', () => {
    const [batch] = readRows(rows, [wide]).batches
    const letters = Object.entries(batch?.columns ?? {}).map(([field, { letter }]) => [field, letter])
    expect(Object.fromEntries(letters)).toEqual({ name: 'A', beneficiary: 'B', note: 'E' })
  })

  it('makes a record of every filled wide cell, each at the row it stands in', () => {
    const result = readRows(rows, [wide])
    expect(
      records(result).map(({ row, name: who, programme, amount }) => [row, who, programme, amount]),
    ).toEqual([
      [2, '甲', '耕地补贴', 1000],
      [2, '甲', '林业补贴', 2000],
      [3, '乙', '林业补贴', 3000],
    ])
  })

  it('counts physical rows: one without a filled cell is rejected, not lost', () => {
    const [file] = readRows(rows, [wide]).files
    expect([file?.rows, file?.accepted, file?.rejected]).toEqual([3, 2, 1])
  })
})
