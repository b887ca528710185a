import { describe, expect, it } from 'vitest'
import { openBook, readFiles } from '../../src/index.ts'
import { deaths } from '../support/adapters.ts'
import { records } from '../support/csv.ts'
import { gbk, utf8 } from '../support/gbk.ts'
import { idNumber } from '../support/id.ts'

const one = { 姓名: '王试验', 身份证号: idNumber(1), 死亡日期: '2025-03-05' }
const two = { 姓名: '李试验', 身份证号: idNumber(2), 死亡日期: '20250306', 备注: '迁入' }

const read = (bytes: Uint8Array) => {
  const result = readFiles([{ file: '死亡.json', bytes }], { adapters: [deaths] })
  return {
    records: records(result),
    report: result.files[0],
    issues: result.issues.map(({ row, column, code, facts }) => [row, column, code, facts]),
  }
}

describe('records in JSON', () => {
  it.each([
    ['a list', 'json', utf8(JSON.stringify([one, two], null, 2)), [1, 2]],
    ['a list under rows', 'json', utf8(JSON.stringify({ total: 2, rows: [one, two] })), [1, 2]],
    ['a line each', 'ndjson', utf8(`${JSON.stringify(one)}\n\n${JSON.stringify(two)}\n`), [1, 3]],
    ['a byte order mark before them', 'json', utf8(`\ufeff${JSON.stringify([one, two])}`), [1, 2]],
    ['GBK', 'json', gbk(JSON.stringify([one, two])), [1, 2]],
  ])('are read from %s', (_, format, bytes, rows) => {
    const { records, report } = read(bytes)
    expect(records).toMatchObject([
      { row: rows[0], name: '王试验', person: idNumber(1), date: '2025-03-05' },
      { row: rows[1], name: '李试验', date: '2025-03-06' },
    ])
    expect(report).toMatchObject({ format, adapter: 'test.deaths', rows: 2, accepted: 2, rejected: 0 })
  })

  it('have no columns that a spreadsheet could have letters for', () => {
    const { batches } = readFiles([{ file: '死亡.json', bytes: utf8(JSON.stringify([one])) }], {
      adapters: [deaths],
    })
    expect(batches[0]?.columns.person).toMatchObject({ heading: '身份证号' })
    expect(batches.flatMap(({ columns }) => Object.values(columns)).some((c) => 'letter' in c)).toBe(false)
  })

  it('that break off are refused, and what only begins like them is text', () => {
    const book = (text: string) => openBook(utf8(text), { file: '死亡.json' })
    expect(book(' [{"姓名": "王试验"}, {"姓').issues).toMatchObject([
      { code: 'file.unreadable', facts: { format: 'json' }, disposition: 'file' },
    ])
    expect(book('[2025]名册,\n姓名,金额\n')).toMatchObject({ format: 'csv', issues: [] })
  })

  it('tell which keys nobody reads', () => {
    expect(read(utf8(JSON.stringify([one, two]))).issues).toEqual([
      [null, null, 'key.unmapped', { keys: ['备注'] }],
    ])
  })

  it.each([
    ['a list', utf8(JSON.stringify([one, 7, two])), 2, 'number'],
    ['a list', utf8(JSON.stringify([one, null, two])), 2, 'null'],
    ['a list', utf8(JSON.stringify([one, [two], two])), 2, 'array'],
    ['lines', utf8(`${JSON.stringify(one)}\n{"姓名": \n${JSON.stringify(two)}`), 2, 'text'],
  ])('in %s are read though one is none', (_, bytes, row, type) => {
    const { records, report, issues } = read(bytes)
    expect(records.map(({ name }) => name)).toEqual(['王试验', '李试验'])
    expect(report).toMatchObject({ rows: 3, accepted: 2, rejected: 1 })
    expect(issues).toContainEqual([row, null, 'record.form', { type }])
  })

  it.each([
    ['a number that lost its digits', Number('110105194903100012'), 'national-id.precision-lost'],
    ['an object', { number: '1' }, 'cell.error'],
    ['a list', ['1'], 'cell.error'],
  ])('with %s in place of an identity number keep the rest', (_, number, code) => {
    const { records, issues } = read(utf8(JSON.stringify([{ ...one, 身份证号: number }])))
    expect(records).toMatchObject([{ name: '王试验', date: '2025-03-05' }])
    expect(issues.map(([row, column, found]) => [row, column, found])).toEqual([[1, '身份证号', code]])
  })

  it.each([
    ['text that begins like a list', '[某县]名册\n姓名,身份证号\n'],
    ['a list of numbers', '[1,2]'],
    ['nothing', '[]'],
  ])('are not seen in %s', (_, text) => {
    expect(openBook(utf8(text), { file: 'a' }).format).not.toMatch(/json/)
  })
})
