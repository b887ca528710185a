import { describe, expect, it } from 'vitest'
import { fillDown, readFiles } from '../../src/index.ts'
import { roll } from '../support/adapters.ts'
import { readRows, records } from '../support/csv.ts'
import { gbk, utf8 } from '../support/gbk.ts'
import { idNumber } from '../support/id.ts'
import { type GivenSheet, hidingRow, workbook } from '../support/workbook.ts'
import { handmadeWorkbook } from '../support/zip.ts'

import { adapters, book, heading, people, person, read, said, title } from './roll.ts'

describe('shifted columns (错栏错位)', () => {
  it('of a row are reported with how far and from where to where; nothing is moved back', () => {
    const [name = '', id = '', amount = ''] = person(3)
    const result = readRows(
      [title, heading, ...people(1, 2), ['3', name, id, amount, '1'], ...people(4)],
      adapters,
    )
    expect(said('row.shifted', result)).toEqual([
      {
        file: '名册.csv',
        sheet: null,
        row: 5,
        column: '身份证号',
        code: 'row.shifted',
        raw: id,
        facts: { shift: 1, from: 'B', to: 'C', fields: expect.arrayContaining(['beneficiary', 'name']) },
        disposition: 'kept',
      },
    ])
    expect(records(result)[2]).toMatchObject({ row: 5, name: '3' })
    expect(records(result)[2]?.beneficiary).not.toBe(id)
  })

  it('are found to the left too', () => {
    const [, id = '', amount = ''] = person(3)
    const result = readRows([title, heading, ...people(1, 2), [id, amount, '1'], ...people(4)], adapters)
    expect(said('row.shifted', result)).toMatchObject([{ row: 5, facts: { shift: -1, from: 'B', to: 'A' } }])
  })

  it('are not seen where such numbers are at home beside', () => {
    const wide = (n: number, own = idNumber(n)) => ['张甲', own, '50.00', idNumber(n + 50)]
    const result = readRows(
      [title, ['姓名', '身份证号', '金额', '户主身份证号'], wide(1), wide(2), wide(3, '')],
      adapters,
    )
    expect(said('row.shifted', result)).toEqual([])
  })
})

describe('totals', () => {
  it('that are not the sum of their column are reported with what is stated and what adds up, in fen', () => {
    const result = readRows([title, heading, ...people(1, 2, 3), ['合计', '', '151.00', '3']], adapters)
    expect(said('total.mismatch', result)).toEqual([
      {
        file: '名册.csv',
        sheet: null,
        row: 6,
        column: '金额',
        code: 'total.mismatch',
        raw: '151.00',
        facts: { field: 'amount', column: 'C', stated: 15_100, summed: 15_000, unit: 'fen' },
        disposition: 'kept',
      },
    ])
  })

  it.each([
    { name: 'of all rows', tail: [['合计', '', '150', '3']] },
    {
      name: 'of each part',
      tail: [['小计', '', '150'], ...people(4), ['小计', '', '50'], ['合计', '', '200', '4']],
    },
    { name: 'that leave out a column', tail: [['合计', '', '', '3']] },
  ])('that are right $name are not', ({ tail }) => {
    expect(said('total.mismatch', readRows([title, heading, ...people(1, 2, 3), ...tail], adapters))).toEqual(
      [],
    )
  })

  it('of persons are compared as numbers', () => {
    const result = readRows([title, heading, ...people(1, 2), ['小计', '', '100', '3人']], adapters)
    expect(said('total.mismatch', result)).toMatchObject([
      { column: '人数', facts: { stated: 3, summed: 2, unit: 'count' } },
    ])
  })
})

describe('numbers that lost digits', () => {
  it.each(['3.41525E+17', '341525195001010000'])(
    'as the identity number %s are reported and never repaired',
    (id) => {
      const result = readRows([title, heading, ['张甲', id, '50']], adapters)
      expect(said('national-id.precision-lost', result)).toMatchObject([
        { row: 3, raw: id, disposition: 'kept' },
      ])
    },
  )

  it('in a workbook are reported as the sheet holds them', () => {
    const rows = [title, heading, ['张甲', Number(`${idNumber(1).slice(0, 17)}3`), 50]] as GivenSheet['rows']
    const result = read(book({ rows }))
    expect(said('national-id.precision-lost', result)).toMatchObject([{ row: 3 }])
    expect(records(result)).toMatchObject([
      { beneficiary: said('national-id.precision-lost', result)[0]?.raw },
    ])
  })
})

describe('text', () => {
  it('of two encodings in one file is reported with its rows, and what was not meant is not read', () => {
    const lines = [title, heading, ...people(1, 2)].map((row) => row.join(','))
    const added = utf8(`赵钱孙,${idNumber(7)},50.00,1,2025-03-05,后来补录\n`)
    const result = read({
      file: '名册.csv',
      bytes: Uint8Array.from([...gbk(`${lines.join('\n')}\n`), ...added]),
    })
    expect(said('text.mixed-encodings', result)).toMatchObject([
      { facts: { encoding: 'gb18030', other: 'utf-8', count: 1, rows: ['5'] }, disposition: 'file' },
    ])
    expect(records(result)[2]).toMatchObject({ name: null, beneficiary: idNumber(7), amount: 5000 })
  })

  it('of GB18030 lines in a UTF-8 file is reported, and what was not meant is not read', () => {
    const lines = [title, heading, ...people(1, 2, 3, 4, 5, 6)].map((row) => row.join(','))
    const added = gbk(`赵,${idNumber(7)},50.00,1,2025-03-05,\n`)
    const result = read({
      file: '名册.csv',
      bytes: Uint8Array.from([...utf8(`${lines.join('\n')}\n`), ...added]),
    })
    expect(said('text.invalid-bytes', result)).toHaveLength(1)
    expect(said('text.destroyed', result)).toMatchObject([{ row: 9, column: '姓名' }])
    expect(records(result).at(-1)).toMatchObject({ name: null, beneficiary: idNumber(7) })
  })

  it('that was destroyed before (锟斤拷) states nothing and is reported', () => {
    const result = readRows([title, heading, ['锟斤拷', idNumber(1), '50']], adapters)
    expect(said('text.destroyed', result)).toMatchObject([{ row: 3, column: '姓名', raw: '锟斤拷' }])
    expect(records(result)).toMatchObject([{ name: null, beneficiary: idNumber(1) }])
  })
})

it('duplicate headings are told by their letters, and the field is not read', () => {
  const result = readRows(
    [title, ['姓名', '身份证号', '金额', '金额'], ['张甲', idNumber(1), '50', '60']],
    adapters,
  )
  expect(said('heading.duplicate', result)).toMatchObject([
    { column: '金额', facts: { columns: ['C', 'D'] } },
  ])
  expect(records(result)).toMatchObject([{ amount: null }])
})

describe('what is hidden', () => {
  it('as a sheet is listed and not read', () => {
    const rows = [title, heading, ...people(1)]
    const sheets = [
      { name: '九月', rows },
      { name: '旧', rows, hidden: true },
    ]
    const { files } = read({ file: '名册.xlsx', bytes: workbook(sheets) })
    expect(files[0]?.sheets).toMatchObject([
      { sheet: '九月', rows: 1, skipped: null },
      { sheet: '旧', rows: 0, skipped: { code: 'sheet.hidden' } },
    ])
  })

  it.each(['xlsx', 'biff8'] as const)('as rows is read like the others, and reported (%s)', (type) => {
    const rows = [title, heading, ...people(1, 2, 3)]
    const bytes = workbook([{ name: '九月', rows, hiddenRows: [4, 9] }], { type })
    const result = read({ file: '名册', bytes: type === 'xlsx' ? bytes : hidingRow(bytes, 4) })
    expect(records(result)).toHaveLength(3)
    expect(said('sheet.hidden-rows', result)).toMatchObject([
      { sheet: '九月', row: null, facts: { count: 1, rows: ['4'] }, disposition: 'file' },
    ])
  })
})

it('a formula that was never calculated states nothing and is reported; one that was is its value', () => {
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  const heads = ['A', 'B', 'C', 'D'].map((letter, i) => cell(`${letter}2`, heading[i] as string)).join('')
  const row = (n: number, amount: string) =>
    `<row r="${n}">${cell(`A${n}`, '张甲')}${cell(`B${n}`, idNumber(n))}<c r="C${n}">${amount}</c><c r="D${n}"/></row>`
  const sheet = [
    `<row r="1">${cell('A1', title[0] as string)}</row><row r="2">${heads}</row>`,
    row(3, '<f>25*2</f>'),
    row(4, '<f>25*2</f><v>50</v>'),
    row(5, '<f t="shared" si="0"/>'),
  ].join('')
  const result = read({ file: '名册.xlsx', bytes: handmadeWorkbook({ sheets: [sheet] }) })
  expect(records(result)).toMatchObject([{ amount: null }, { amount: 5000 }, { amount: null }])
  expect(said('cell.uncalculated', result)).toMatchObject([
    { row: 3, column: '金额', disposition: 'kept' },
    { row: 5, column: '金额' },
  ])
})

describe('cells merged across records', () => {
  const rows = [title, heading, ...people(1, 2)].map((row, i) => (i === 3 ? ['', ...row.slice(1)] : row))
  const merges = ['A3:A4']

  it('give their value to none but the first, and are reported', () => {
    const result = read(book({ rows, merges }))
    expect(records(result).map(({ name }) => name)).toEqual(['张乙', null])
    expect(said('cell.merged', result)).toMatchObject([
      { row: 4, column: '姓名', facts: { row: 3, column: 'A' }, disposition: 'kept' },
    ])
    expect(said('cell.blank', result)).toEqual([])
  })

  it('are filled down where the adapter says what they mean', () => {
    const filling = { ...roll, layout: [fillDown('name')] }
    const result = readFiles([book({ rows, merges })], { adapters: [filling] })
    expect(records(result).map(({ name }) => name)).toEqual(['张乙', '张乙'])
    expect(said('cell.merged', result)).toEqual([])
  })
})
