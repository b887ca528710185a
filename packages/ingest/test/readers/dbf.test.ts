import { describe, expect, it } from 'vitest'
import { openBook } from '../../src/index.ts'
import { dbf } from '../support/dbf.ts'
import { gbk, utf8 } from '../support/gbk.ts'
import { codes, shown } from '../support/shown.ts'

const fields = [
  { name: 'XM', type: 'C', length: 8 },
  { name: 'SWRQ', type: 'D', length: 8 },
  { name: 'JE', type: 'N', length: 8 },
  { name: 'YX', type: 'L', length: 1 },
]
const open = (bytes: Uint8Array) => openBook(bytes, { file: '死亡.dbf' })
const record = (name: Uint8Array, day: string, amount: string, valid: string) => ({
  cells: [name, utf8(day), utf8(amount), utf8(valid)],
})

describe('a dbf table', () => {
  it('has its field names as line 0 and its records by number, trimmed', () => {
    const book = open(
      dbf(fields, [record(gbk('曹月仙'), '20250130', '  845.00', 'T'), record(gbk('程志明'), '', '', '?')], {
        codePage: 0x03,
      }),
    )
    expect([book.format, book.encoding, book.issues]).toEqual(['dbf', 'gb18030', []])
    expect(shown(book.sheets[0])).toEqual([
      [0, 'XM', 'SWRQ', 'JE', 'YX'],
      [1, '曹月仙', '20250130', '845.00', 'T'],
      [2, '程志明', '', '', ''],
    ])
  })

  it('leaves out deleted records but counts them', () => {
    const [sheet] = open(
      dbf(fields, [
        record(gbk('甲'), '20250101', '1', 'T'),
        { ...record(gbk('乙'), '20250102', '2', 'T'), deleted: true },
        record(gbk('丙'), '20250103', '3', 'F'),
      ]),
    ).sheets
    expect(shown(sheet).map(([row]) => row)).toEqual([0, 1, 3])
    expect(sheet?.deleted).toEqual([2])
  })

  it('is UTF-8 where its bytes are', () => {
    const book = open(
      dbf(
        fields,
        ['曹月', '程'].map((name) => record(utf8(name), '20250130', '1', 'T')),
      ),
    )
    expect([book.encoding, book.issues]).toEqual(['utf-8', []])
    expect(shown(book.sheets[0])[1]?.[1]).toBe('曹月')
  })

  it.each([
    [0x00, 'utf-8', 'gb18030', '曹月'],
    [0x4d, 'gb18030', 'utf-8', '鏇规湀'],
  ])(
    'of few characters that may be either goes by its code page (%s) and says so',
    (page, as, other, text) => {
      const book = open(dbf(fields, [record(utf8('曹月'), '20250130', '1', 'T')], { codePage: page }))
      expect(book.encoding).toBe(as)
      expect(book.issues.map(({ code, facts }) => [code, facts])).toEqual([
        ['text.encoding-unsure', { encoding: as, other, count: 2 }],
      ])
      expect(shown(book.sheets[0])[1]?.[1]).toBe(text)
    },
  )

  it('reports a character cut off at the end of its field', () => {
    const book = open(dbf(fields, [record(gbk('a曹月仙乙'), '20250130', '1', 'T')]))
    expect(codes(book)).toEqual(['text.invalid-bytes'])
    expect(shown(book.sheets[0])[1]?.[1]).toBe('a曹月仙\ufffd')
  })

  it('reports records that its header counts and the file has not', () => {
    const bytes = dbf(fields, [record(gbk('甲'), '20250101', '1', 'T')], { declared: 3 })
    const book = open(bytes)
    expect(book.issues.map(({ code, facts }) => [code, facts])).toEqual([
      ['dbf.truncated', { expected: 3, found: 1 }],
    ])
    expect(shown(book.sheets[0])).toHaveLength(2)
  })

  it('reports fields of a type that it does not read', () => {
    const book = open(
      dbf([...fields, { name: 'MEMO', type: 'M', length: 10 }], [record(gbk('甲'), '', '', '')]),
    )
    expect(book.issues.map(({ code, column }) => [code, column])).toEqual([['dbf.type', 'MEMO']])
  })

  it('is not taken for one where only the first byte is', () => {
    expect(open(Uint8Array.of(0x03, ...utf8('abc,def\n1,2\n3,4,5,6,7,8,9,10,11,12\n'))).format).toBe('csv')
  })
})
