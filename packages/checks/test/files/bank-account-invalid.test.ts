import { bankAccountInvalid } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const noticed = {
  code: 'bank-account.characters',
  field: '银行账号',
  written: '账号待补',
  person: idOf(1),
  name: '张三',
  programme: 'old-age',
  month: '2025-09',
}
const given = (...more: HostRecord[]) => ({ readingIssue: more.map((one) => ({ ...noticed, ...one })) })

const cases: CheckCase[] = [
  {
    name: 'words instead of a number',
    given: given({}),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        facts: { written: '账号待补', code: 'bank-account.characters' },
        evidence: [{ entity: 'readingIssue' }],
      },
    ],
  },
  {
    name: 'more than 40 characters',
    given: given({ code: 'bank-account.length', written: '6'.repeat(41) }),
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'digits that a spreadsheet lost',
    given: given({ code: 'bank-account.precision-lost', written: '6.21778E+18' }),
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'a card whose check digit is wrong: a warning',
    given: given({ code: 'bank-account.luhn', written: '6228480000000000017' }),
    finds: [{ severity: 'info' }],
  },
  { name: 'a row that is shifted', given: given({ code: 'row.shifted' }), silent: true },
  { name: 'a cell that is blank', given: given({ code: 'cell.blank' }), silent: true },
  { name: 'something noticed nobody knows what', given: given({ code: null }), undetermined: true },
  {
    name: 'the same in two months, one lead',
    given: given({}, { month: '2025-10' }),
    finds: [{ periods: ['2025-09', '2025-10'] }],
  },
  { name: 'two persons', given: given({}, { person: idOf(2), name: '李四' }), finds: [{}, {}] },
  { name: 'two persons of one name', given: given({}, { person: idOf(2) }), finds: [{}, {}] },
  { name: 'two accounts of one person', given: given({}, { written: '待补' }), finds: [{}, {}] },
  { name: 'an account of nobody knows whom', given: given({ person: null }), finds: [{}] },
]

testCases(bankAccountInvalid, cases)
