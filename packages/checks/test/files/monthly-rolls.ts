import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

const of = { beneficiary: idOf(1), programme: 'tekun' }
export const on = (month: string | null, more: HostRecord = {}): HostRecord => ({
  ...of,
  month,
  mode: 'scattered',
  careLevel: 'able',
  ...more,
})
export const pay = (month: string, amount: number | null, more: HostRecord = {}): HostRecord => ({
  ...of,
  month,
  amount,
  layer: 'declared',
  ...more,
})
export const adjusted = (month: string | null, more: HostRecord = {}): HostRecord => ({
  ...of,
  month,
  ...more,
})
export const ends = [adjusted('2025-09'), adjusted('2025-11')]

/** On the roll of September with one amount and of October with another; before and after by decision. */
export const amounts = (september: number | null, october: number | null, more: object = {}) => ({
  enrolment: [on('2025-09'), on('2025-10')],
  'payment@roll': [pay('2025-09', september), pay('2025-10', october)],
  adjustment: ends,
  ...more,
})
/** On the roll of one month alone; the month before or after it is decided. */
export const only = (month: '2025-09' | '2025-10', more: HostRecord = {}, besides: object = {}) => ({
  enrolment: [on(month, more)],
  'payment@roll': [pay(month, 86_000, more)],
  adjustment: [adjusted(month === '2025-09' ? '2025-09' : '2025-11', more)],
  ...besides,
})
export const raised = (september: number) => ({
  enrolment: [on('2025-08'), on('2025-09')],
  'payment@roll': [pay('2025-08', 80_000), pay('2025-09', september)],
  adjustment: [adjusted('2025-08'), adjusted('2025-10')],
})
export const dibao = { programme: 'dibao.rural', household: 'dibao:1' }
/** A household whose one member turned seventy in July gets so much more in August. */
export const turnedSeventy = (more: number) => ({
  enrolment: ['2025-07', '2025-08'].map((month) =>
    on(month, { ...dibao, declaredSize: 1, monthlyIncome: 20_000 }),
  ),
  'payment@roll': [pay('2025-07', 40_000, dibao), pay('2025-08', 40_000 + more, dibao)],
  membership: ['2025-07', '2025-08'].map((month) => ({
    person: idOf(1),
    household: dibao.household,
    programmeClass: 'dibao',
    month,
    counted: true,
    health: 'good',
  })),
  registration: [{ person: idOf(1), birthDate: '1955-07-15' }],
  adjustment: [adjusted('2025-07', dibao), adjusted('2025-09', dibao)],
})
export const heads = (one: HostRecord, two: HostRecord) => ({
  enrolment: [on('2025-09', one), on('2025-10', two)],
  adjustment: [adjusted('2025-09', one), adjusted('2025-11', two)],
})
