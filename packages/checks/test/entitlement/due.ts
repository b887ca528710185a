import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

const who = idOf(1)
const month = '2025-09'

export const line = (programme: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme,
  month,
  household: null,
  ...more,
})
export const pay = (programme: string | null, amount: number | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  programme,
  month,
  layer: 'instructed',
  kind: 'regular',
  amount,
  ...more,
})
export const scattered = { mode: 'scattered', careLevel: 'able' }
export const tekun = (...payments: ReturnType<typeof pay>[]) => ({
  enrolment: [line('tekun', scattered)],
  'payment@payment': payments,
})
export const levels = (level: string) => ({ disabilityLevel: level })
export const born = (birthDate: string | null, n = 1): HostRecord => ({ person: idOf(n), birthDate })
export const member = (n: number, more: HostRecord = {}): HostRecord => ({
  person: idOf(n),
  household: 'dibao:1',
  programmeClass: 'dibao',
  month,
  counted: true,
  health: 'good',
  ...more,
})
const certificate = (n: number, more: HostRecord = {}): HostRecord => ({
  person: idOf(n),
  disabilityCategory: 'limb',
  disabilityLevel: '2',
  certificateStatus: 'valid',
  expiresAt: '2030-01-01',
  ...more,
})

/** What is drawn on one line of a roll, and what is paid for it. */
export const drawn = (
  programme: string,
  amount: number | null,
  more: HostRecord = {},
  others: Readonly<Record<string, readonly HostRecord[]>> = {},
) => ({
  enrolment: [line(programme, more)],
  'payment@payment': [pay(programme, amount, more.month ? { month: more.month } : {})],
  ...others,
})

const adult = '1980-05-05'
/** Members of all categories, and what each gets on top of the standard. */
const members: readonly (readonly [
  fen: number,
  birthDate: string,
  member?: HostRecord,
  certificate?: HostRecord,
])[] = [
  [6_000, '1955-09-01'],
  [0, '1955-09-02'],
  [7_000, '2007-09-02'],
  [0, '2007-09-01'],
  [2_000, adult, { health: 'severe' }],
  [0, adult, { health: 'chronic' }],
  [8_000, adult, {}, {}],
  [8_000, adult, {}, { disabilityLevel: '1', expiresAt: '2025-09-01' }],
  [8_000, '1950-01-01', { health: 'severe' }, { expiresAt: null }],
  [8_000, adult, {}, { certificateStatus: 'expired', expiresAt: '2025-09-20' }],
  [0, adult, {}, { expiresAt: '2025-08-31' }],
  [0, adult, {}, { certificateStatus: 'cancelled' }],
  [0, adult, {}, { certificateStatus: 'cancelled', expiresAt: null }],
  [0, adult, {}, { disabilityLevel: '3' }],
  [3_000, adult, {}, { disabilityLevel: '3', disabilityCategory: 'mental' }],
  [3_000, adult, { health: 'severe' }, { disabilityLevel: '3', disabilityCategory: 'intellectual' }],
  [0, adult, {}, { disabilityLevel: '3', disabilityCategory: 'mental', expiresAt: '2025-08-31' }],
  [7_000, '2015-03-03', {}, { disabilityLevel: '3', disabilityCategory: 'mental' }],
  [0, adult, {}, { disabilityLevel: '4', disabilityCategory: 'mental' }],
  [0, '1950-01-01', { counted: false }],
]
export const addOns = members.reduce((sum, [fen]) => sum + fen, 0)
export const household = {
  membership: members.map(([, , more], n) => member(n + 1, more)),
  registration: members.map(([, birthDate], n) => born(birthDate, n + 1)),
  disabilityCertificate: members.flatMap(([, , , more], n) => (more ? [certificate(n + 1, more)] : [])),
}
export const onDibao = { membership: [member(1)], registration: [born(adult)] }
