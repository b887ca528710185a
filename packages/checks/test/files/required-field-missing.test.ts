import { requiredFieldMissing } from '@hedui/checks'
import type { HostRecord, RecordBatch } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const full: HostRecord = {
  beneficiary: idOf(1),
  name: '张三',
  programme: 'old-age',
  month: '2025-09',
  amount: 10_000,
  account: '6217784123454721651',
  note: '无',
}

/** A form with compulsory columns. */
function form(rows: readonly HostRecord[], compulsory: readonly string[], register = 'roll'): RecordBatch {
  const fields = [
    ...new Set([...Object.keys(full), ...rows.flatMap((row) => Object.keys(row)), ...compulsory]),
  ]
  return {
    source: {
      file: '高龄津贴.xlsx',
      sheet: '东乡',
      department: 'civil-affairs',
      register,
      adapter: 'test',
      adapterVersion: '1',
      sha256: null,
    },
    makes: register === 'members' ? ['membership'] : ['enrolment', 'payment'],
    rows: rows.map((_, i) => i + 5),
    columns: Object.fromEntries(
      fields.map((field) => [
        field,
        {
          heading: field,
          compulsory: compulsory.includes(field),
          values: rows.map((row) => row[field] ?? null),
        },
      ]),
    ),
    coverage: [],
  }
}
const usual = ['beneficiary', 'name', 'amount', 'account']
const given = (rows: readonly HostRecord[], compulsory = usual, register?: string) => ({
  batches: [form(rows, compulsory, register)],
})

/** The columns that the forms mark with an asterisk. */
const compulsory = [
  ...usual,
  ...['household', 'declaredSize', 'accountHolder', 'disabilityCertificate', 'disabilityLevel', 'mode'],
  ...['guardian', 'guardianName', 'submittedAt', 'paidAt', 'township', 'village'],
]

const cases: CheckCase[] = [
  { name: 'a form filled in', given: given([full]), silent: true },
  {
    name: 'a blank account',
    given: given([full, { ...full, account: null }]),
    finds: [
      {
        severity: 'block',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        facts: { field: 'account', name: '张*' },
        message: { zh: expectText('账号'), en: expectText('account') },
        evidence: [{ file: '高龄津贴.xlsx', sheet: '东乡', row: 6, entity: 'gap', column: null }],
      },
    ],
  },
  { name: 'an amount of zero, which is a value', given: given([{ ...full, amount: 0 }]), silent: true },
  { name: 'a note that says none, which is a value', given: given([full], [...usual, 'note']), silent: true },
  { name: 'a blank that the form does not ask for', given: given([{ ...full, note: null }]), silent: true },
  {
    name: 'a blank that the form asks for but the rule does not',
    given: given([{ ...full, note: null }], [...usual, 'note']),
    silent: true,
  },
  {
    name: 'a blank that the locality asks for',
    given: given([{ ...full, note: null }], [...usual, 'note']),
    options: { requiredFields: ['note'] },
    finds: [{ facts: { field: 'note' } }],
  },
  {
    name: 'a blank that the locality does not ask for',
    given: given([{ ...full, account: null }]),
    options: { requiredFields: ['name'] },
    silent: true,
  },
  {
    name: 'two blanks of one line',
    given: given([{ ...full, account: null, amount: null }]),
    finds: [{}, {}],
  },
  {
    name: 'one blank in the forms of two months as one lead',
    given: given([
      { ...full, account: null },
      { ...full, account: null, month: '2025-10' },
    ]),
    finds: [{ periods: ['2025-09', '2025-10'], evidence: [{ row: 5 }, { row: 6 }] }],
  },
  {
    name: 'the same blank of two persons',
    given: given([
      { ...full, account: null },
      { ...full, account: null, beneficiary: idOf(2) },
    ]),
    finds: [{}, {}],
  },
  {
    name: 'the same blank of two programmes',
    given: given([
      { ...full, account: null },
      { ...full, account: null, programme: 'tekun' },
    ]),
    finds: [{}, {}],
  },
  {
    name: 'a form of which every compulsory column is blank',
    given: given([{ programme: 'old-age', month: '2025-09' }], compulsory),
    finds: compulsory.map(() => ({ severity: 'block' })),
  },
  {
    name: 'a blank number',
    given: given([{ ...full, beneficiary: null }]),
    finds: [{ facts: { field: 'beneficiary' } }],
  },
  {
    name: 'a blank name',
    given: given([{ ...full, name: null }]),
    finds: [{ facts: { field: 'name', name: null } }],
  },
  {
    name: 'a column that is missing altogether',
    given: given([full], [...usual, 'township']),
    finds: [{ facts: { field: 'township' } }],
  },
  {
    name: 'a blank in a list of another register',
    given: given([{ ...full, person: idOf(1), account: null }], ['account'], 'members'),
    silent: true,
  },
  {
    name: 'a blank in a list of another register that the locality examines',
    given: given([{ ...full, person: idOf(1), account: null }], ['account'], 'members'),
    options: { registers: ['members'] },
    finds: [{}],
  },
]

function expectText(part: string): unknown {
  return { asymmetricMatch: (text: unknown) => typeof text === 'string' && text.includes(part) }
}

testCases(requiredFieldMissing, cases, {
  without: { undetermined: 'a compulsory cell that is blank is a fact of the file itself' },
  unseen: {
    'all[0]: never unknown': 'the register of a gap is that of its file',
    'all[1]: never unknown': 'the field of a gap is that of its column',
  },
})
