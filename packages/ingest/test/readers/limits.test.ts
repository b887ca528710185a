import { CFB } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { defaultLimits, type Limits, openBook, readFiles } from '../../src/index.ts'
import { deaths, roll } from '../support/adapters.ts'
import { dbf } from '../support/dbf.ts'
import { utf8 } from '../support/gbk.ts'
import { idNumber } from '../support/id.ts'
import { codes, shown } from '../support/shown.ts'
import { workbook } from '../support/workbook.ts'
import { handmadeWorkbook, xmlRow, zip } from '../support/zip.ts'

const file = '名册.xlsx'
const adapters = [deaths, roll]
const heading = ['姓名', '身份证号', '死亡日期']
const table = [xmlRow(1, heading), xmlRow(2, ['甲', idNumber(1), '2025-03-05'])].join('')

/** A file refused for a limit says which, how much it allows and how far was counted, and nothing is read of it. */
function refusedFor(limit: keyof Limits, bytes: Uint8Array, limits?: Partial<Limits>): void {
  const most = limits?.[limit] ?? defaultLimits[limit]
  const { batches, files, issues } = readFiles([{ file, bytes }], { adapters, ...(limits && { limits }) })
  expect(batches).toEqual([])
  expect(issues).toMatchObject([
    { file, sheet: null, row: null, code: 'file.limit', disposition: 'file', facts: { limit, most } },
  ])
  expect(issues[0]?.facts.found).toBeGreaterThan(most)
  expect(files).toMatchObject([{ file, adapter: null, rows: 0, unrecognised: { code: 'file.limit' } }])
}

describe('a workbook', () => {
  it('within all limits is read', () => {
    const bytes = handmadeWorkbook({ sheets: [table] })
    expect(readFiles([{ file, bytes }], { adapters }).files).toMatchObject([{ adapter: deaths.id, rows: 1 }])
  })

  it('that is a bomb of zeros is refused before it inflates', () => {
    refusedFor('inflationRatio', handmadeWorkbook({ sheets: [' '.repeat(64 << 20)] }))
  })

  it('that inflates to more bytes than are allowed is refused', () => {
    const many = Array.from({ length: 4000 }, (_, i) => xmlRow(i + 1, [idNumber(i), String(i * 7919)])).join(
      '',
    )
    refusedFor('inflatedBytes', handmadeWorkbook({ sheets: [many] }), { inflatedBytes: 100_000 })
  })

  it('whose headers lie about its size is measured by what comes out', () => {
    const more = [{ name: 'xl/styles.xml', content: ' '.repeat(64 << 20), says: 100 }]
    refusedFor('inflationRatio', handmadeWorkbook({ sheets: [table], more }))
  })

  it('with parts that share their bytes is refused', () => {
    const bytes = zip([{ name: 'a.xml', content: 'x'.repeat(1000), stored: true }])
    const directory = bytes.subarray(bytes.length - 22 - 51, bytes.length - 22)
    const twice = Uint8Array.from([...bytes.subarray(0, -22), ...directory, ...bytes.subarray(-22)])
    twice[twice.length - 22 - 1] = 'y'.charCodeAt(0)
    expect(openBook(twice, { file }).issues).toMatchObject([
      { code: 'file.unreadable', facts: { reason: 'entries overlap' } },
    ])
  })

  it('with more entries than are allowed is refused', () => {
    const more = Array.from({ length: 10_001 }, (_, i) => ({ name: `x${i}.xml`, content: '', stored: true }))
    refusedFor('zipEntries', handmadeWorkbook({ sheets: [table], more }))
    refusedFor('zipEntries', zip([{ name: 'a.xml', content: '' }], 65_535))
  })

  it('with more sheets than are allowed is refused', () => {
    refusedFor('sheets', handmadeWorkbook({ sheets: new Array<string>(513).fill('') }))
  })

  it('with more cells than are allowed is refused, also where sheets share a part', () => {
    refusedFor('cells', handmadeWorkbook({ sheets: [table, table] }), { cells: 11 })
    refusedFor('cells', handmadeWorkbook({ sheets: ['<row r="1"><c/><c r="A1"/><x:c/></row>'] }), {
      cells: 2,
    })
  })

  it('with more shared strings than are allowed is refused', () => {
    const sharedStrings = '<si><t>甲</t></si>'.repeat(1001)
    refusedFor('sharedStrings', handmadeWorkbook({ sheets: [table], sharedStrings }), { sharedStrings: 1000 })
  })

  it('with a cell in its last corner is read, without that cell, and says so', () => {
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    const bytes = handmadeWorkbook({ sheets: [table + corner] })
    const { files, issues } = readFiles([{ file, bytes }], { adapters })
    expect(files).toMatchObject([{ adapter: deaths.id, accepted: 1 }])
    expect(issues).toMatchObject([
      { code: 'sheet.columns', sheet: '表1', facts: { most: 2000, found: 16_384 }, disposition: 'file' },
    ])
    expect(openBook(bytes, { file }).sheets[0]?.lines.length).toBeLessThan(10)
  })

  it('that declares a document type, and so could name other files, is refused', () => {
    const entity = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    for (const prologue of [entity, `<!-- c -->\n${entity}`]) {
      const book = openBook(handmadeWorkbook({ sheets: [table], prologue }), { file })
      expect(book.sheets).toEqual([])
      expect(book.issues).toMatchObject([
        { code: 'file.doctype', facts: { part: 'xl/worksheets/sheet1.xml' }, disposition: 'file' },
      ])
    }
  })

  it('with a zip inside leaves that closed', () => {
    const bomb = zip([{ name: 'bomb', content: ' '.repeat(64 << 20) }])
    const more = [{ name: 'xl/embeddings/book.xlsx', content: bomb, stored: true }]
    const { issues, files } = readFiles([{ file, bytes: handmadeWorkbook({ sheets: [table], more }) }], {
      adapters,
    })
    expect([issues, files]).toMatchObject([[], [{ accepted: 1 }]])
    expect(openBook(zip(more), { file }).issues).toMatchObject([
      { code: 'file.format', facts: { found: 'zip' } },
    ])
  })

  it('of another kind in a zip is not taken for one', () => {
    const ods = zip([
      { name: 'META-INF/manifest.xml', content: '<manifest/>' },
      { name: 'content.xml', content: '<table:table-cell table:number-columns-repeated="999999999"/>' },
    ])
    expect(openBook(ods, { file }).issues).toMatchObject([{ code: 'file.format', facts: { found: 'ods' } }])
    const xlsb = zip([{ name: 'xl/_rels/workbook.bin.rels', content: '<Relationships/>' }])
    expect(openBook(xlsb, { file }).issues).toMatchObject([{ facts: { found: 'xlsb' } }])
  })

  it('cut off within a part says that it is damaged', () => {
    const bytes = handmadeWorkbook({ sheets: [table] })
    for (const at of [60, 300, bytes.length - 30]) {
      const book = openBook(
        bytes.map((byte, i) => (i >= at && i < at + 20 ? byte ^ 0xff : byte)),
        { file },
      )
      expect([book.sheets, codes(book)]).toEqual([[], [expect.stringMatching(/^file\./)]])
    }
  })
})

describe('an old workbook', () => {
  const bytes = workbook([{ name: 'Sheet1', rows: [heading, ['甲', idNumber(1), '2025-03-05']] }], {
    type: 'biff8',
  })
  const view = (of: Uint8Array) => new DataView(of.buffer)
  const fat = (view(bytes).getInt32(76, true) + 1) * 512

  it('whose sectors are chained in a circle is refused', () => {
    const circle = bytes.slice()
    const start = view(circle).getInt32(48, true)
    view(circle).setInt32(fat + start * 4, start, true)
    expect(openBook(circle, { file }).issues).toMatchObject([
      { code: 'file.unreadable', facts: { format: 'xls', reason: 'sectors in a circle' } },
    ])
  })

  it('whose table of sectors is continued in a circle is refused', () => {
    const circle = bytes.slice()
    view(circle).setInt32(68, 1, true)
    view(circle).setInt32(2 * 512 + 508, 1, true)
    expect(openBook(circle, { file }).issues).toMatchObject([{ facts: { reason: 'sectors in a circle' } }])
  })

  it('whose chains run together again and again is refused', () => {
    const long = new Uint8Array(512 * 2001)
    long.set(bytes.subarray(0, 512))
    const all = view(long)
    for (let i = 0; i < 109; i++) all.setInt32(76 + i * 4, i < 16 ? i : -1, true)
    for (let sector = 0; sector < 2000; sector++) all.setInt32(512 + sector * 4, sector - 1, true)
    all.setInt32(512, -2, true)
    expect(openBook(long, { file }).issues).toMatchObject([
      { facts: { reason: 'chains of sectors run together' } },
    ])
  })

  it('whose directory leads nowhere is refused', () => {
    const lost = bytes.slice()
    const entry = Buffer.from(bytes).indexOf(Buffer.from('Workbook', 'utf16le'))
    view(lost).setInt32(entry + 116, -2, true)
    view(lost).setInt32(entry + 120, 0, true)
    expect(openBook(lost, { file }).issues).toMatchObject([
      { code: 'file.unreadable', facts: { format: 'xls', reason: 'no stream' } },
    ])
  })

  it('that ends where its version should stand is refused', () => {
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, '/Workbook', Uint8Array.of(0x09, 0x08, 0, 0))
    const short = Uint8Array.from(CFB.write(container, { type: 'array' }))
    expect(openBook(short, { file }).issues).toMatchObject([
      { code: 'file.unreadable', facts: { format: 'xls', reason: 'version' } },
    ])
  })

  it('with a password says so', () => {
    const container = CFB.utils.cfb_new()
    const begin = [0x09, 0x08, 4, 0, 0, 6, 5, 0]
    CFB.utils.cfb_add(container, '/Workbook', Uint8Array.from([...begin, 0x2f, 0, 2, 0, 0, 0]))
    const locked = Uint8Array.from(CFB.write(container, { type: 'array' }))
    expect(openBook(locked, { file }).issues).toMatchObject([
      { code: 'file.unreadable', facts: { format: 'xls', reason: 'password' } },
    ])
  })

  it('of a header alone is refused', () => {
    expect(codes(openBook(bytes.subarray(0, 100), { file }))).toEqual(['file.unreadable'])
  })
})

describe('a dbf table', () => {
  const fields = [{ name: 'XM', type: 'C', length: 8 }]
  const bytes = dbf(fields, [{ cells: [utf8('Wang')] }], { declared: 4_000_000_000 })

  it('that claims four thousand million records gives those that it has', () => {
    const book = openBook(bytes, { file })
    expect(shown(book.sheets[0])).toEqual([
      [0, 'XM'],
      [1, 'Wang'],
    ])
    expect(book.issues).toMatchObject([
      { code: 'dbf.truncated', facts: { expected: 4_000_000_000, found: 1 } },
    ])
  })

  it('whose records are longer than the file has none', () => {
    const long = bytes.slice()
    new DataView(long.buffer).setUint16(10, 65_535, true)
    expect(shown(openBook(long, { file }).sheets[0])).toEqual([[0, 'XM']])
  })

  it('with more cells than are allowed is refused', () => {
    const many = dbf(
      fields,
      Array.from({ length: 101 }, () => ({ cells: [utf8('x')] })),
    )
    refusedFor('cells', many, { cells: 100 })
  })
})

describe('a text file', () => {
  it('with a million columns is read as far as columns are, and says so', () => {
    const wide = utf8(`${heading.join(',')}${',x'.repeat(1_000_000)}\n甲,${idNumber(1)},2025-03-05\n`)
    const { files, issues } = readFiles([{ file, bytes: wide }], { adapters })
    expect(files).toMatchObject([{ adapter: deaths.id, accepted: 1 }])
    expect(issues).toMatchObject([{ code: 'sheet.columns', facts: { most: 2000, found: 1_000_003 } }])
  })

  it('with a line as long as the file is refused', () => {
    refusedFor('cellBytes', new Uint8Array(64 << 20).fill(0x61))
    const quoted = new Uint8Array(4 << 20).fill(0x0a)
    quoted[0] = quoted[quoted.length - 1] = 0x22
    refusedFor('cellBytes', quoted)
  })

  it('with more cells than are allowed is refused', () => {
    refusedFor('cells', utf8('a,b,c\n'.repeat(34)), { cells: 100 })
  })

  it('with more bytes than are allowed is not opened', () => {
    refusedFor('fileBytes', utf8('a,b\n'), { fileBytes: 3 })
  })
})

describe('a list of records', () => {
  const records = (count: number, keys: number) =>
    utf8(
      JSON.stringify(
        Array.from({ length: count }, (_, i) =>
          Object.fromEntries(Array.from({ length: keys }, (_, k) => [`k${i * keys + k}`, 'x'])),
        ),
      ),
    )

  it('of which every one has keys of its own is refused before its cells are made', () => {
    refusedFor('cells', records(1000, 2), { cells: 1000 })
  })

  it('with more keys than columns are read is read without the others, and says so', () => {
    const book = openBook(records(10, 3), { file: 'a.json', limits: { columns: 5 } })
    expect(codes(book)).toEqual(['sheet.columns'])
    expect(book.issues[0]?.facts).toEqual({ most: 5, found: 30 })
    expect(book.sheets[0]?.lines[0]?.width).toBe(5)
  })
})
