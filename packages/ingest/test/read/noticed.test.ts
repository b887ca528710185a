import { expect, it } from 'vitest'
import { noticedIn } from '../../src/read/noticed.ts'

const source = {
  file: '民政/高龄津贴.csv',
  sheet: null,
  department: 'civil-affairs',
  register: 'roll',
  adapter: 'test',
  adapterVersion: '1',
  sha256: null,
}
const column = (...values: (string | null)[]) => ({ heading: '栏', compulsory: false, values })
const sheet = {
  source,
  rows: [3, 4],
  stated: { programme: 'old-age', month: '2025-09' },
  columns: new Map([
    ['beneficiary', column('341525195001010013', null)],
    ['name', column('张三', '李四')],
  ]),
}
const issue = {
  index: 1,
  column: '银行账号',
  code: 'bank-account.luhn',
  raw: '6228480000000000017',
  facts: {},
}

it('makes records of shifted rows and of accounts that cannot be one, where they stand', () => {
  const shifted = { ...issue, index: 0, code: 'row.shifted', facts: { shift: -1 } }
  const noticed = noticedIn(sheet, [issue, shifted, { ...issue, code: 'cell.blank' }])
  expect(noticed).toMatchObject({
    source: { file: source.file, register: 'reading' },
    makes: ['readingIssue'],
    rows: [4, 3],
    columns: {
      code: { values: ['bank-account.luhn', 'row.shifted'] },
      field: { values: ['银行账号', '银行账号'] },
      written: { values: ['6228480000000000017', '6228480000000000017'] },
      shift: { values: [null, 1] },
      person: { values: [null, '341525195001010013'] },
      name: { values: ['李四', '张三'] },
      programme: { values: ['old-age', 'old-age'] },
      month: { values: ['2025-09', '2025-09'] },
      township: { values: [null, null] },
    },
    coverage: [],
  })
})

it('makes records of telephones whose form none has, in the words of the cell', () => {
  const noticed = noticedIn(sheet, [
    { ...issue, index: 0, column: '联系电话', code: 'phone.form', raw: '1380000000' },
  ])
  expect(noticed).toMatchObject({
    rows: [3],
    columns: {
      code: { values: ['phone.form'] },
      field: { values: ['联系电话'] },
      written: { values: ['1380000000'] },
      person: { values: ['341525195001010013'] },
    },
  })
})

it('makes nothing where rules have nothing to ask about', () => {
  expect(noticedIn(sheet, [{ ...issue, code: 'cell.blank' }])).toBeNull()
})
