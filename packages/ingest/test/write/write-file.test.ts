import { HeduiError } from '@hedui/core'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { gb18030, openBook, readFiles, recordsOf, type WriteOptions, writeFile } from '../../src/index.ts'
import { deaths, roll } from '../support/adapters.ts'

const id = '11010519491231002X'
const record = { village: '文昌村', name: '张小明', beneficiary: id, amount: 120_050, declaredSize: 2 }
const month = { month: '2025-09' }

const reread = (records: Parameters<typeof writeFile>[1], options: WriteOptions) => {
  const { batches } = readFiles([writeFile(roll, records, options)], { adapters: [roll] })
  return batches.flatMap(recordsOf)
}

const codeOf = (write: () => unknown): string => {
  try {
    write()
  } catch (error) {
    if (error instanceof HeduiError) return error.code
    throw error
  }
  return 'nothing'
}

describe('a file that an adapter writes', () => {
  it.each([
    { format: 'csv' },
    { format: 'csv', encoding: 'gb18030' },
    { format: 'csv', encoding: 'utf-8' },
    { format: 'xlsx' },
    { format: 'dbf' },
  ] as const)('is read back as the same records: $format $encoding', (options) => {
    const [found] = reread([{ ...record, ...month }], options)
    expect(found).toEqual({
      ...{ ...record, ...month },
      ...{ programme: 'old-age', layer: 'declared', kind: 'regular' },
    })
  })

  it('keeps long numbers as text in a workbook, and amounts and counts as numbers', () => {
    const { bytes, file } = writeFile(roll, [record], { period: '2025-09' })
    const line = openBook(bytes, { file }).sheets[0]!.lines[2]!
    const cells = Array.from({ length: line.width }, (_, i) => line.cell(i)).filter(({ text }) => text !== '')
    expect(cells.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'text 文昌村',
      'text 张小明',
      `text ${id}`,
      'number 1200.50',
      'number 2',
    ])
  })

  it('is the same whenever it is written', () => {
    vi.useFakeTimers()
    const at = (day: string) => {
      vi.setSystemTime(new Date(day))
      return writeFile(roll, [record], { period: '2025-09' })
    }
    expect(at('2025-09-01')).toEqual(at('2031-01-31'))
    vi.useRealTimers()
  })

  it('is called by its period and title, and may be called otherwise', () => {
    expect(writeFile(roll, [record], { ...{ period: '2025-09' } }).file).toBe('2025年9月津贴名册.xlsx')
    expect(writeFile(roll, [record], { period: '2025', name: '津贴', format: 'csv' }).file).toBe('津贴.csv')
    expect(writeFile(deaths, [{ person: id, date: '2025-06-03' }], { format: 'dbf' }).file).toBe(
      '死亡信息.dbf',
    )
  })

  it('has the columns asked for, under the headings asked for', () => {
    const { bytes } = writeFile(roll, [record], {
      ...{ format: 'csv', encoding: 'utf-8', period: '2025-09' },
      fields: ['beneficiary', 'name', 'amount', 'declaredSize', 'village'],
      headings: { name: '老人姓名' },
    })
    expect(new TextDecoder().decode(bytes).split('\r\n')[1]).toBe('身份证号,老人姓名,发放金额,人数,村(居)')
  })

  it('holds text that a spreadsheet would run as a formula, made harmless', () => {
    const note = '=HYPERLINK("a")'
    const { bytes } = writeFile(roll, [{ ...record, note }], {
      ...{ format: 'csv', encoding: 'utf-8', period: '2025-09' },
    })
    expect(new TextDecoder().decode(bytes)).toContain(`"'=HYPERLINK(""a"")"`)
    expect(reread([{ ...record, note }], { format: 'csv', period: '2025-09' })[0]?.note).toBe(note)
  })
})

const long = '很'.repeat(128)
describe('what a form cannot hold is refused', () => {
  it.each([
    { name: 'a field it has no column for', given: { ...record, sex: 'male' }, code: 'write.field' },
    { name: 'text that would be read otherwise', given: { ...record, note: '说  明' }, code: 'write.cell' },
    { name: 'a constant that is not the form’s', given: { ...record, kind: 'back-pay' }, code: 'write.cell' },
    { name: 'a month that is not the period', given: { ...record, month: '2025-08' }, code: 'write.cell' },
    { name: 'a record that states no key', given: { village: '文昌村' }, code: 'write.record' },
    { name: 'a record that looks like a total', given: { ...record, village: '合计' }, code: 'write.record' },
    {
      name: 'a text too long for a dbf',
      given: { ...record, note: long },
      code: 'write.length',
      format: 'dbf',
    },
  ] as const)('$name', ({ given, code, ...options }) => {
    expect(codeOf(() => writeFile(roll, [given], { period: '2025-09', ...options }))).toBe(code)
  })

  it('records of several months without a period', () => {
    const records = ['2025-08', '2025-09'].map((at) => ({ ...record, month: at }))
    expect(codeOf(() => writeFile(roll, records))).toBe('write.period')
  })

  it('a heading that the adapter does not know', () => {
    const headings = { name: '名称' }
    expect(codeOf(() => writeFile(roll, [record], { period: '2025-09', headings }))).toBe('write.heading')
  })

  it('a file that would not be recognised', () => {
    expect(codeOf(() => writeFile(roll, [record], { title: '名单', period: '2025-09' }))).toBe('write.unread')
  })
})

describe('a list for an audience', () => {
  const lines = (audience: 'internal' | 'public', options: WriteOptions = {}) => {
    const { bytes } = writeFile(roll, [record], {
      ...{ format: 'csv', encoding: 'utf-8', period: '2025-09', audience },
      ...options,
    })
    return new TextDecoder().decode(bytes).trim().split('\r\n')
  }

  it('shows everybody the name masked, members and amount, and nothing else', () => {
    expect(lines('public').slice(1)).toEqual(['村(居),姓名,发放金额,人数', '文昌村,张*明,1200.50,2'])
  })

  it('shows officers names in full and numbers masked', () => {
    expect(lines('internal').at(-1)).toBe('文昌村,张小明,1101**********002X,1200.50,2,,')
  })

  it('withholds from everybody what the law does not publish, and minors at all', () => {
    const orphans = { ...roll, constants: { ...roll.constants, programme: 'orphan' } }
    const options = { audience: 'public', period: '2025-09' } as const
    expect(codeOf(() => lines('public', { fields: ['beneficiary'] }))).toBe('write.withheld')
    expect(codeOf(() => writeFile(orphans, [record], options))).toBe('write.unpublished')
  })
})

describe('gb18030', () => {
  it('writes every character that there is', () => {
    const scalar = fc.integer({ min: 1, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff)
    const text = fc.array(fc.oneof(scalar, fc.integer({ min: 0x4e00, max: 0x9fff })))
    fc.assert(
      fc.property(text, (codes) => {
        const given = String.fromCodePoint(...codes)
        expect(new TextDecoder('gb18030', { ignoreBOM: true }).decode(gb18030(given))).toBe(given)
      }),
      { numRuns: 500 },
    )
  })
})
