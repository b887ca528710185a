import type { HostRecord, RecordBatch } from '@hedui/core'
import { type CheckCase, cardOf, damagedId, idOf } from '@hedui/testing'
import { alone, died, paid, who, wife } from '../deaths/dead-in-june.ts'

type Given = Pick<CheckCase, 'given' | 'covered' | 'coverage'> & {
  /** The row of the check's subject that is explained; the first unless said. */
  readonly row?: number
}

/** Records of which a check is true, false and unknown; null where it cannot be unknown. */
export interface Examples {
  readonly true: Given
  readonly false: Given
  readonly unknown: Given | null
}

const enrolled = (approvedAt: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme: 'old-age',
  month: '2025-09',
  approvedAt,
  submittedAt: '2025-05-20',
  ...more,
})
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
const supported: HostRecord = { beneficiary: who, programme: 'tekun', month: '2025-09' }
const roll = (declaredSize: number): HostRecord => ({
  beneficiary: who,
  programme: 'dibao.rural',
  household: 'dibao:1',
  month: '2025-09',
  declaredSize,
})
const shared = (persons: number, home: (n: number) => string | null) => ({
  'payment@payment': Array.from({ length: persons }, (_, i) => ({
    ...paid('2025-09', { beneficiary: idOf(i + 1) }),
    account: cardOf(1),
    holderKind: 'person',
  })),
  registration: Array.from({ length: persons }, (_, i) => ({
    person: idOf(i + 1),
    household: home(i + 1),
  })).filter(({ household }) => household !== null),
})
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

export const examples: Readonly<Record<string, Examples>> = {
  'paid-after-death': {
    true: { given: alone('2025-09') },
    false: { given: alone('2025-06') },
    unknown: { given: { ...alone('2025-07'), 'death@death': died('2025') } },
  },
  'enrolled-after-death': {
    true: { given: { enrolment: [enrolled('2025-07-01')], 'death@death': died('2025-06-03') } },
    false: { given: { enrolment: [enrolled('2025-06-01')], 'death@death': died('2025-06-03') } },
    unknown: {
      given: { enrolment: [enrolled(null, { submittedAt: null })] },
      covered: ['roll', 'payment'],
    },
  },
  'dibao-and-tekun': {
    true: { given: { membership: [counted()], enrolment: [supported] } },
    false: { given: { membership: [counted({ counted: false })], enrolment: [supported] } },
    unknown: { given: { membership: [counted({ counted: null })], enrolment: [supported] } },
  },
  'counted-in-two-units': {
    true: { given: { membership: [counted(), counted({ household: 'dibao:2' })] } },
    false: { given: { membership: [counted()] } },
    unknown: { given: { membership: [counted(), counted({ household: 'dibao:2', counted: null })] } },
  },
  'account-shared-by-many': {
    true: { given: shared(4, (n) => `hukou:${n}`) },
    false: { given: shared(4, () => 'hukou:1') },
    unknown: { given: shared(5, (n) => (n > 3 ? null : `hukou:${n}`)) },
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
}
