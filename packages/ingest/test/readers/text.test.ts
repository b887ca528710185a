import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBook } from '../../src/index.ts'
import { gbk, utf8 } from '../support/gbk.ts'
import { codes, shown } from '../support/shown.ts'

const open = (bytes: Uint8Array) => openBook(bytes, { file: 'list.csv' })
const bom = Uint8Array.of(0xef, 0xbb, 0xbf)
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

describe('the encoding of a text file', () => {
  const table = '姓名,金额\r\n张三,845.00\r\n'
  const rows = [
    [1, '姓名', '金额'],
    [2, '张三', '845.00'],
  ]

  it.each([
    ['utf-8', utf8(table)],
    ['utf-8-bom', join(bom, utf8(table))],
    ['gb18030', gbk(table)],
    ['gb18030', join(utf8('a,b\r\n').subarray(0, 0), gbk(table))],
    [
      'utf-16le',
      join(Uint8Array.of(0xff, 0xfe), new Uint8Array(Uint16Array.from(table, (c) => c.charCodeAt(0)).buffer)),
    ],
  ] as const)('is told by its bytes: %s', (encoding, bytes) => {
    const book = open(bytes)
    expect([book.format, book.encoding, book.issues]).toEqual(['csv', encoding, []])
    expect(shown(book.sheets[0])).toEqual(rows)
  })

  it('knows the four-byte characters of GB18030, of which GBK has none', () => {
    // U+20087 (a rare surname) is 95 32 88 38; "䶮" U+4DAE is 82 35 87 38.
    const book = open(
      join(gbk('姓名,金额\n'), Uint8Array.of(0x95, 0x32, 0x88, 0x37, 0x82, 0x35, 0x87, 0x38), gbk(',1\n')),
    )
    expect(book.encoding).toBe('gb18030')
    expect(shown(book.sheets[0])[1]?.[1]).toBe(
      new TextDecoder('gb18030').decode(Uint8Array.of(0x95, 0x32, 0x88, 0x37, 0x82, 0x35, 0x87, 0x38)),
    )
    expect(shown(book.sheets[0])[1]?.[1]).not.toContain('\ufffd')
  })

  it('reports bytes that belong to no character, and reads the rest', () => {
    const book = open(join(gbk('姓名,金额\r\n张三,1\r\n'), Uint8Array.of(0xff, 0x2c, 0x32, 0x0a)))
    expect(book.encoding).toBe('gb18030')
    expect(codes(book)).toEqual(['text.invalid-bytes'])
    expect(shown(book.sheets[0]).map(([row]) => row)).toEqual([1, 2, 3])
  })

  it('stays UTF-8 where a few of its bytes are broken', () => {
    const book = open(
      join(utf8('姓名,金额\n张三,1\n李四,2\n王五,3\n赵六,4\n'), Uint8Array.of(0xe5, 0x2c, 0x35)),
    )
    expect([book.encoding, codes(book)]).toEqual(['utf-8', ['text.invalid-bytes']])
    expect(shown(book.sheets[0]).at(-1)).toEqual([6, '\ufffd', '5'])
  })

  it('decodes GB18030 and UTF-8 of the same table to the same cells', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'张王李赵村镇0123,"\n Xx元'), maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const text = `姓名张,${rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\r\n')}`
          expect(shown(open(gbk(text)).sheets[0])).toEqual(shown(open(utf8(text)).sheets[0]))
        },
      ),
    )
  })
})

describe('the rows of a text file', () => {
  const rows = (text: string) => shown(open(utf8(text)).sheets[0])

  it.each([
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['LF', 'a,b\n1,2\n'],
    ['CR', 'a,b\r1,2\r'],
    ['no line end at the end', 'a,b\n1,2'],
  ])('end with %s', (_, text) => {
    expect(rows(text)).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ])
  })

  it('are counted as physical lines: a record stands where it begins', () => {
    expect(rows('a,b\r\n"x\r\ny\nz",2\r\n3,4\r\n')).toEqual([
      [1, 'a', 'b'],
      [2, 'x\r\ny\nz', '2'],
      [5, '3', '4'],
    ])
  })

  it('may be of any length, and blank', () => {
    expect(rows('a,b\n1\n\n1,2,3,\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1'],
      [3, ''],
      [4, '1', '2', '3', ''],
    ])
  })

  it('unescape doubled quotes and keep quotes within a field', () => {
    expect(rows('a,b\n"say ""yes""",5"\n"x" ,"y"z\n')).toEqual([
      [1, 'a', 'b'],
      [2, 'say "yes"', '5"'],
      [3, 'x', '"y"z'],
    ])
  })

  it('are split at tabs where those are commoner', () => {
    const book = open(utf8('姓名\t地址\n张三\t一组,二号\n'))
    expect(book.format).toBe('tsv')
    expect(shown(book.sheets[0])[1]).toEqual([2, '张三', '一组,二号'])
  })

  it('are split at semicolons where those are commonest, but not within quotes', () => {
    const book = open(gbk('姓名;地址;备注\r\n"张""三";"一组;\n二号";a,b"\r\n李四;三"组;"x";\r\n"王;五\r\n'))
    expect(book.format).toBe('csv')
    expect(shown(book.sheets[0])).toEqual([
      [1, '姓名', '地址', '备注'],
      [2, '张"三', '一组;\n二号', 'a,b"'],
      [4, '李四', '三"组', 'x', ''],
      [5, '"王', '五'],
    ])
  })

  it('end before the mark that old systems put at the end of a file', () => {
    expect(rows('a,b\r\n1,2\r\n\x1a')).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ])
  })

  it('are not lost to a quote that never closes', () => {
    const book = open(utf8('a,b\n"5寸,1\n2,3\n'))
    expect(shown(book.sheets[0])).toEqual([
      [1, 'a', 'b'],
      [2, '"5寸', '1'],
      [3, '2', '3'],
    ])
    expect(book.issues.map(({ code, row }) => [code, row])).toEqual([['text.unclosed-quote', 2]])
  })

  it('are reported where one field runs over very many lines', () => {
    const book = open(utf8(`a,b\n"5寸,1\n${'2,3\n'.repeat(30)}4,5"\n6,7\n`))
    expect(book.issues.map(({ code, row }) => [code, row])).toEqual([['text.long-field', 2]])
  })

  it('show nothing where there is nothing but white space', () => {
    const [line] = open(utf8('x,  ,\u00a0,\u3000,\u200b\n')).sheets[0]?.lines ?? []
    expect([0, 1, 2, 3, 4, 9].map((i) => line?.cell(i).kind)).toEqual([
      'text',
      'blank',
      'blank',
      'blank',
      'blank',
      'blank',
    ])
    const [chinese] = open(gbk('张,\u3000,　　\n')).sheets[0]?.lines ?? []
    expect([0, 1, 2].map((i) => chinese?.cell(i).kind)).toEqual(['text', 'blank', 'blank'])
  })

  it('come back cell by cell from any quoted table', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a,"\r\n 1村'), maxLength: 5 })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        (table, end) => {
          const text = table.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join(end)
          const read = rows(text).map(([, ...cells]) => cells)
          expect(read).toEqual(table.map((row) => row.map((c) => (/^[\s\u200b]*$/.test(c) ? '' : c))))
        },
      ),
    )
  })
})

describe('a file that is no table', () => {
  it.each([
    ['markup', utf8('\n<html><table><tr><td>1</td></tr></table></html>')],
    ['pdf', utf8('%PDF-1.7\n1,2\n')],
    ['binary', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0x2c, 0x31)],
    ['empty', new Uint8Array()],
  ])('is named for what it is: %s', (found, bytes) => {
    const { sheets, issues } = open(bytes)
    expect(sheets).toEqual([])
    expect(issues.map(({ code, facts }) => [code, facts])).toEqual([['file.format', { found }]])
  })
})
