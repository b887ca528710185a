import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainRecognition, openBook, readFiles } from '../../src/index.ts'
import { records } from '../support/csv.ts'
import { between, cut } from '../support/formed.ts'
import { gbk, utf8 } from '../support/gbk.ts'

const read = (bytes: Uint8Array, ...adapters: (typeof between)[]) => {
  const result = readFiles([{ file: '回盘.txt', bytes }], { adapters })
  return {
    records: records(result),
    report: result.files[0],
    issues: result.issues.map(({ row, code: found, facts, disposition }) => [row, found, facts, disposition]),
  }
}

const heading = '流水号|账号|户名|金额|状态|'
const line = (n: number, holder = '王试验', amount = '50.00', state = 'S') =>
  `R${n}|6228480000000000018|${holder}|${amount}|${state}|`
const lines = (...all: readonly string[]) => gbk(all.join('\r\n'))

describe('fields between |', () => {
  it('are records under their headings; header and trailer are none', () => {
    const { records, report, issues } = read(
      lines('H|202509|', heading, line(1), line(2, '李试验', '12.5', 'F'), 'T|2|6250|1|', ''),
      between,
    )
    expect(records).toMatchObject([
      { row: 3, month: '2025-09', reference: 'R1', accountHolder: '王试验', amount: 5000, outcome: 'paid' },
      { row: 4, month: '2025-09', reference: 'R2', amount: 1250, outcome: 'returned' },
    ])
    expect(report).toMatchObject({ format: 'piped', encoding: 'gb18030', rows: 2, accepted: 2, ignored: 3 })
    expect(issues).toEqual([])
  })

  it('are not split within a character, of which the second half may be the separator', () => {
    const holder = new TextDecoder('gb18030').decode(Uint8Array.of(0x81, 0x7c, 0xd2, 0x7c))
    const { records } = read(lines('H|202509|', heading, line(1, holder), 'T|1|5000|1|'), between)
    expect(records).toMatchObject([{ accountHolder: holder }])
  })

  it.each([
    ['a wrong count', 'T|3|10000|2|', [[5, 'total.count', { expected: 3, found: 2 }, 'file']]],
    [
      'a wrong sum',
      'T|2|10001|2|',
      [[5, 'total.sum', { expected: 10_001, found: 10_000, field: 'amount', unread: 0 }, 'file']],
    ],
    [
      'a wrong count of what was paid',
      'T|2|10000|1|',
      [[5, 'total.count', { expected: 1, found: 2, only: 'paid' }, 'file']],
    ],
    ['a sum in no unit', 'T|2|100.001|2|', [[5, 'total.form', {}, 'file']]],
  ])('say so where the trailer has %s', (_, trailer, expected) => {
    expect(read(lines('H|202509|', heading, line(1), line(2), trailer), between).issues).toEqual(expected)
  })

  it('say so where the trailer is missing: the file may be cut off', () => {
    const { report, issues } = read(lines('H|202509|', heading, line(1), line(2)), between)
    expect(report).toMatchObject({ rows: 2, accepted: 2 })
    expect(issues).toEqual([[null, 'total.missing', { mark: 'T' }, 'file']])
  })

  it('reject a record with too many or too few, and read the others', () => {
    const { records, report, issues } = read(
      lines('H|202509|', heading, line(1), line(2, '王|试验'), 'R3|622848', line(4), 'T|4|20000|2|'),
      between,
    )
    expect(records.map(({ row }) => row)).toEqual([3, 6])
    expect(report).toMatchObject({ rows: 4, accepted: 2, rejected: 2 })
    expect(issues.filter(([, found]) => found === 'record.fields')).toEqual([
      [4, 'record.fields', { expected: 5, found: 6 }, 'rejected'],
      [5, 'record.fields', { expected: 5, found: 2 }, 'rejected'],
    ])
    expect(issues.filter(([, found]) => found === 'total.sum')).toEqual([
      [7, 'total.sum', { expected: 20_000, found: 10_000, field: 'amount', unread: 2 }, 'file'],
    ])
  })

  it.each([
    ['UTF-8', utf8(`H|202509|\n${heading}\n${line(1)}\nT|1|5000|1|`)],
    ['a byte order mark', utf8(`\ufeffH|202509|\n${heading}\n${line(1)}\nT|1|5000|1|`)],
  ])('may be in UTF-8 (%s)', (_, bytes) => {
    expect(read(bytes, between).records).toMatchObject([{ accountHolder: '王试验' }])
  })

  it.each([
    ['another mark', lines('X|202509|', heading, line(1))],
    ['words where figures should stand', lines('H|九月|', heading, line(1))],
    ['commas', gbk('H,202509\nR1,622848,王试验,50,S')],
    ['nothing', new Uint8Array()],
  ])('are not seen in a file with %s', (_, bytes) => {
    expect(read(bytes, between).report?.adapter ?? null).toBeNull()
  })
})

const fixed = (n: number, holder = '王试验', amount = 5000, reason = '') => {
  const padded = (text: string, width: number) => text + ' '.repeat(width - gbk(text).length)
  const digits = String(amount).padStart(8, '0')
  return `${padded(`R${n}`, 4)}${padded('1001865300', 10)}${padded(holder, 10)}${digits}S${padded(reason, 10)}`
}

describe('fields cut by bytes of GBK', () => {
  it('are records', () => {
    const { records, report, issues } = read(
      lines('H000200010000', fixed(1), fixed(2, 'WANG五', 5000, '已销户'), ''),
      cut,
    )
    expect(records).toMatchObject([
      { row: 2, reference: 'R1', account: '1001865300', accountHolder: '王试验', amount: 5000 },
      { row: 3, reference: 'R2', accountHolder: 'WANG五', amount: 5000 },
    ])
    expect(report).toMatchObject({ format: 'fixed-width', rows: 2, ignored: 1 })
    expect(issues).toEqual([])
  })

  it('may have lost the blanks at the end of a line', () => {
    const { records, issues } = read(lines('H000100005000', fixed(1).trimEnd()), cut)
    expect(records).toHaveLength(1)
    expect(issues).toEqual([])
  })

  it.each([
    ['too long', `${fixed(2)}X`],
    ['too short', fixed(2).slice(0, 20)],
    [
      'shifted by a byte, so that a cut parts a character',
      `${fixed(2).slice(0, 13)}王试验丁己${fixed(2).slice(23, -2)}`,
    ],
  ])('reject a record that is %s, and read the others', (_, spoiled) => {
    const { records, report, issues } = read(lines('H000200010000', fixed(1), spoiled), cut)
    expect(records.map(({ row }) => row)).toEqual([2])
    expect(report).toMatchObject({ rows: 2, accepted: 1, rejected: 1 })
    expect(issues.map(([row, found]) => [row, found])).toContainEqual([3, 'record.width'])
  })

  it('are not read from a file that was turned into UTF-8', () => {
    expect(read(utf8(['H000100005000', fixed(1)].join('\n')), cut).report?.adapter ?? null).toBeNull()
  })

  it('come back as they went in, whatever the holder is called', () => {
    const holders = fc.string({ unit: fc.constantFrom(...'王李试验甲乙AB'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(holders, { minLength: 1, maxLength: 8 }), (all) => {
        const sum = String(all.length * 5000).padStart(8, '0')
        const file = lines(
          `H${String(all.length).padStart(4, '0')}${sum}`,
          ...all.map((holder, i) => fixed(i, holder)),
        )
        const { records, issues } = read(file, cut)
        expect(records.map(({ accountHolder }) => accountHolder)).toEqual(all)
        expect(issues).toEqual([])
      }),
    )
  })
})

describe('a file in a declared shape', () => {
  it('goes to the adapter whose shape it has', () => {
    const file = lines('H|202509|', heading, line(1), 'T|1|5000|1|')
    expect(read(file, cut, between).report?.adapter).toBe('test.piped')
    expect(read(lines('H000100005000', fixed(1)), cut, between).report?.adapter).toBe('test.fixed')
  })

  it('is explained like any other', () => {
    const book = openBook(lines('H|202509|', heading, line(1), 'T|2|5000|1|'), { file: '回盘.txt' })
    expect(explainRecognition(book, [between])).toMatchObject([
      {
        adapter: 'test.piped',
        issues: [{ code: 'total.count' }],
        adapters: [{ fits: true, period: { month: '2025-09', from: 'title' } }],
      },
    ])
  })
})
