import type { HostRecord, RecordBatch } from '@hedui/core'
import { cardOf, damagedId } from '@hedui/testing'
import { paid, who, wife } from '../deaths/dead-in-june.ts'
import type { Examples } from './example.ts'

const counted = (more: HostRecord = {}): HostRecord => ({
  person: who,
  household: 'dibao:1',
  programmeClass: 'dibao',
  month: '2025-09',
  counted: true,
  joinedAt: '2020-01-01',
  township: '城关镇',
  ...more,
})
const roll = (declaredSize: number): HostRecord => ({
  beneficiary: who,
  programme: 'dibao.rural',
  household: 'dibao:1',
  month: '2025-09',
  declaredSize,
})
const reported = { programme: 'old-age', month: '2025-09', township: '城关镇' }
const changed = (...months: string[]): HostRecord[] =>
  months.map((month) => ({ beneficiary: who, programme: 'dibao.rural', month }))
const phoned: HostRecord = { ...roll(1), name: '张三丰', phone: '13800000001' }
const line: HostRecord = { ...paid('2025-09'), layer: 'declared' }
const number = (beneficiary: string) => ({
  'payment@roll': [{ beneficiary, name: '张三丰', programme: 'old-age', month: '2025-09' }],
})
/** A form with one compulsory column that is blank. */
const form = (blank: string): { batches: RecordBatch[] } => ({
  batches: [
    {
      source: {
        file: '民政/高龄津贴.xlsx',
        sheet: '城关镇',
        department: 'civil-affairs',
        register: 'roll',
        adapter: 'test',
        adapterVersion: '1',
        sha256: null,
      },
      makes: ['enrolment', 'payment'],
      rows: [5],
      columns: {
        beneficiary: { heading: '身份证号', compulsory: true, values: [who] },
        name: { heading: '姓名', compulsory: true, values: ['张三'] },
        month: { heading: null, compulsory: false, values: ['2025-09'] },
        programme: { heading: null, compulsory: false, values: ['old-age'] },
        [blank]: { heading: '空白栏', compulsory: true, values: [null] },
      },
      coverage: [],
    },
  ],
})

const enrolled = (month: string, beneficiary: string | null): HostRecord => ({
  ...{ beneficiary, name: '张三', programme: 'old-age', month, township: '城关镇', village: '东村' },
})
const numbers = (before: string, after: string, more: HostRecord = {}) => ({
  enrolment: [
    { ...enrolled('2025-10', after), ...more },
    { ...enrolled('2025-09', before), ...more },
  ],
  approval: [],
})
const accounts = (before: string, after: string | null) => ({
  'payment@roll': [
    { ...line, month: '2025-10', account: after },
    { ...line, account: before },
  ],
  approval: [],
})
const stated = (birthDate: string, sex: string | null = 'male') => ({
  enrolment: [{ ...enrolled('2025-09', who), birthDate, sex }],
})
const named = (name: string | null) => ({
  ...number(who),
  registration: [{ person: who, name }],
})

const total = (households: number, more: HostRecord = {}) => ({
  controlTotal: [{ ...reported, households, persons: 1, amount: 0 }],
  enrolment: [{ ...reported, beneficiary: who, ...more }],
})

const order = (more: HostRecord = {}) => ({
  'payment@roll': [line],
  'payment@payment': [{ ...line, layer: 'instructed', reference: 'A1', ...more }],
})

const due = { sender: '城关镇', programme: 'old-age', month: '2025-09', dueAt: '2025-09-10' }

const noticed = (code: string | null) => ({
  readingIssue: [{ person: who, name: '张三丰', code, field: '银行账号', written: '待补', shift: 1 }],
})

/** Rolls of two months, the earlier of a hundred persons. */
const twoMonths = (persons: number | null) => ({
  submission: [
    { ...due, receivedAt: '2025-09-09', households: 90, persons, amount: 1_000_000 },
    { ...due, month: '2025-08', receivedAt: '2025-08-09', households: 90, persons: 100, amount: 1_000_000 },
  ],
})

export const files: Examples = {
  'bank-account-invalid': {
    true: { given: noticed('bank-account.characters') },
    false: { given: noticed('row.shifted') },
    unknown: { given: noticed(null) },
  },
  'column-shifted': {
    true: { given: noticed('row.shifted') },
    false: { given: noticed('bank-account.characters') },
    unknown: { given: noticed(null) },
  },
  'submission-late-or-missing': {
    true: { given: { submission: [{ ...due, receivedAt: '2025-09-11' }] } },
    false: { given: { submission: [{ ...due, receivedAt: '2025-09-10' }] } },
    unknown: { given: { submission: [{ ...due, receivedAt: '2025-09' }] } },
  },
  'roll-net-change': {
    true: { given: twoMonths(106) },
    false: { given: twoMonths(105) },
    unknown: { given: twoMonths(null) },
  },
  'declared-paid-published-differ': {
    true: { given: order({ amount: 1 }) },
    false: { given: order() },
    unknown: { given: order({ amount: null }) },
  },
  'unexplained-monthly-change': {
    true: { given: { enrolment: [roll(1)] } },
    false: { given: { enrolment: [roll(1)], adjustment: changed('2025-09', '2025-10') } },
    unknown: { given: { enrolment: [{ ...roll(1), month: null }] } },
  },
  'phone-invalid-or-shared': {
    true: { given: { enrolment: [phoned], readingIssue: [{ person: who, code: 'phone.form' }] } },
    false: { given: { enrolment: [phoned] } },
    unknown: { given: { enrolment: [{ ...phoned, phone: null }] } },
  },
  'control-total-mismatch': {
    true: { given: total(2) },
    false: { given: total(1) },
    unknown: { given: total(1, { township: null }) },
  },
  'household-size-mismatch': {
    true: { given: { enrolment: [roll(3)], membership: [counted(), counted({ person: wife })] } },
    false: { given: { enrolment: [roll(2)], membership: [counted(), counted({ person: wife })] } },
    unknown: {
      given: { enrolment: [roll(2)], membership: [counted(), counted({ person: wife, counted: null })] },
    },
  },
  'reported-twice': {
    true: { given: { 'payment@roll': [line, { ...line, amount: 12_000 }] } },
    false: { given: { 'payment@roll': [line, { ...line, kind: 'back-pay' }] } },
    unknown: { given: { 'payment@roll': [line, { ...line, kind: null }] } },
  },
  'required-field-missing': {
    true: { given: form('account') },
    false: { given: form('note') },
    unknown: null,
  },
  'resident-id-invalid': {
    true: { given: number(damagedId(1)) },
    false: { given: number(who) },
    unknown: null,
  },
  'id-birth-sex-mismatch': {
    true: { given: stated('1952-02-02') },
    false: { given: stated('1950-01-01') },
    unknown: { given: stated('1950-01-01', null) },
  },
  'id-name-mismatch': {
    true: { given: named('李四') },
    false: { given: named('张三丰') },
    unknown: { given: named(null) },
  },
  'id-changed-without-approval': {
    true: { given: numbers(who, wife) },
    false: { given: numbers(who, who) },
    unknown: { given: numbers(who, wife, { village: null }) },
  },
  'account-changed-without-approval': {
    true: { given: accounts(cardOf(1), cardOf(2)) },
    false: { given: accounts(cardOf(1), cardOf(1)) },
    unknown: { given: accounts(cardOf(1), null) },
  },
}
