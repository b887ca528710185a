import { cellAt, HeduiError, type RecordBatch } from '@hedui/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf, type Descriptor, hashOf } from '../../src/exchange/descriptor.ts'
import {
  type PackageFile,
  type ReadOptions,
  readFiles,
  readPackage,
  unzipPackage,
  writeFile,
  writePackage,
  zipPackage,
} from '../../src/index.ts'
import { deaths, roll } from '../support/adapters.ts'

const options: ReadOptions = { adapters: [roll, deaths] }
const purpose = '县级核对'
const id = '11010519491231002X'
const read = readFiles(
  [
    writeFile(roll, [{ name: '张小明', beneficiary: id, amount: 12_000, note: '说"明",已核' }], {
      period: '2025-09',
    }),
    writeFile(deaths, [{ person: id, date: '2025-06' }], { format: 'csv' }),
    { file: 'bad.csv', bytes: new TextEncoder().encode('a,b\r\n1,2\r\n') },
  ],
  options,
)
const written = writePackage(read, { purpose })

/** A batch without what is only a matter of form. */
const plain = ({ columns, ...rest }: RecordBatch) => ({
  ...rest,
  columns: Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [
      field,
      { ...column, values: rest.rows.map((_, i) => cellAt(column, i)) },
    ]),
  ),
})

const changed = (path: string, change: (text: string) => string): PackageFile[] =>
  written.map((file) =>
    file.path === path
      ? { path, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) }
      : file,
  )
/** The same files with the hashes that they have now. */
function signed(files: readonly PackageFile[]): PackageFile[] {
  const [first, ...others] = files as [PackageFile, ...PackageFile[]]
  const given = JSON.parse(new TextDecoder().decode(first.bytes)) as Descriptor
  const resources = given.resources.map((resource) => {
    const file = others.find(({ path }) => path === resource.path)
    return { ...resource, hash: `sha256:${hashOf(file!.bytes)}` }
  })
  const descriptor = { ...given, resources, hedui: { ...given.hedui, content: contentOf(resources) } }
  return [{ path: first.path, bytes: new TextEncoder().encode(JSON.stringify(descriptor)) }, ...others]
}
const refused = (files: readonly PackageFile[], known: Parameters<typeof readPackage>[1] = {}) => {
  try {
    readPackage(files, known)
  } catch (error) {
    if (error instanceof HeduiError) return { code: error.code, ...error.facts }
    throw error
  }
  return null
}

describe('an exchange package', () => {
  it('gives what was read of the files: records, places, coverage, reports and issues', () => {
    const again = readPackage(written)
    expect(again.batches.map(plain)).toEqual(read.batches.map(plain))
    expect({ files: again.files, issues: again.issues }).toEqual({ files: read.files, issues: read.issues })
    expect(again).toMatchObject({ purpose, repeated: false })
  })

  it('gives the same from a zip', () => {
    expect(readPackage(unzipPackage(zipPackage(written)))).toEqual(readPackage(written))
  })

  it('is the same bytes for the same records', () => {
    expect(zipPackage(writePackage(read, { purpose }))).toEqual(zipPackage(written))
  })

  it('has a table of canonical fields for each sheet, described for any reader of data packages', () => {
    expect(written.map(({ path }) => path)).toEqual([
      'datapackage.json',
      'data/0001-roll.csv',
      'data/0002-death.csv',
      'reading.json',
    ])
    const [descriptor, table] = written.map(({ bytes }) => new TextDecoder().decode(bytes))
    expect(table).toContain('row,programme,layer,kind,month')
    expect(JSON.parse(descriptor!).resources[1]).toMatchObject({
      ...{ name: '0002-death', path: 'data/0002-death.csv', format: 'csv', encoding: 'utf-8' },
      schema: { fields: [{ name: 'row', type: 'integer' }, { name: 'person', type: 'string' }, {}, {}] },
    })
  })

  it('gives nothing the second time, and says so, whatever it is called', () => {
    const first = readPackage(written)
    for (const again of [written, writePackage(read, { purpose, id: 'batch-2' })])
      expect(readPackage(again, { known: [first] })).toMatchObject({ repeated: true, batches: [] })
  })

  it('keeps any values, property', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'张a1,"\n\t =\'😀') })
      .filter((value) => value.trim() !== '')
    const value = fc.option(text)
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.option(fc.integer()), fc.option(fc.boolean()))), (records) => {
        const [source] = read.batches
        const column = (at: number) => ({
          heading: null,
          compulsory: false,
          values: records.map((r) => r[at] ?? null),
        })
        const batch = {
          ...source!,
          rows: records.map((_, i) => i + 3),
          columns: { note: column(0), amount: column(1), counted: column(2) },
        }
        const again = readPackage(writePackage({ batches: [batch], files: [], issues: [] }, { purpose }))
        expect(again.batches).toEqual([batch])
      }),
    )
  })
})

describe('a package is refused', () => {
  it.each([
    [
      'whose records were changed',
      changed('data/0001-roll.csv', (text) => text.replace('12000', '21000')),
      'package.hash',
    ],
    [
      'whose list was changed',
      changed('datapackage.json', (text) => text.replace('0002-death', '0003-death')),
      'package.hash',
    ],
    [
      'without one of its files',
      written.filter(({ path }) => path !== 'data/0001-roll.csv'),
      'package.missing',
    ],
    ['without a description', written.slice(1), 'package.descriptor'],
    ['with the description of something else', changed('datapackage.json', () => '{}'), 'package.descriptor'],
  ] as const)('%s', (_, files, code) => {
    expect(refused(files)).toMatchObject({ code })
  })

  it('whose id another package has', () => {
    const known = [{ id: readPackage(written).id, content: 'other' }]
    expect(refused(written, { known })).toEqual({ code: 'package.conflict', id: known[0]!.id })
  })

  it.each([
    [
      'a reading that is no list',
      'reading.json',
      (text: string) => text.replace('"files": [', '"files": 3, "x": ['),
    ],
    ['a reading that is no JSON', 'reading.json', (text: string) => text.slice(1)],
    ['a row that is no number', 'data/0001-roll.csv', (text: string) => text.replace(/\r\n\d+,/, '\r\nx,')],
    ['an amount that is none', 'data/0001-roll.csv', (text: string) => text.replace('12000', '12000.x')],
  ] as const)('with %s, although its hashes are right', (_, path, change) => {
    expect(refused(signed(changed(path, change)))).toEqual({ code: 'package.form', path })
  })

  it('of which the description is not of our form, although its hash is right', () => {
    const files = changed('datapackage.json', (text) => text.replaceAll('"makes"', '"made"'))
    expect(refused(signed(files))).toEqual({ code: 'package.descriptor', found: 'another' })
  })

  it.each([
    ['as a zip', { fileBytes: 100 }, 'fileBytes'],
    ['unpacked', { inflatedBytes: 100 }, 'inflatedBytes'],
    ['in files', { zipEntries: 2 }, 'zipEntries'],
  ] as const)('that is larger than is read %s, before it is unpacked', (_, limits, limit) => {
    expect(() => unzipPackage(zipPackage(written), limits)).toThrow(
      expect.objectContaining({ code: 'package.limit', facts: expect.objectContaining({ limit }) }),
    )
  })

  it('of which a table has more cells than are read', () => {
    expect(refused(written, { limits: { cells: 5 } })).toMatchObject({
      code: 'package.limit',
      limit: 'cells',
    })
  })

  it('that is no zip', () => {
    expect(() => unzipPackage(new TextEncoder().encode('PK no'))).toThrow(/datapackage\.json/)
  })
})
