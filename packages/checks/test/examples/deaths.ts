import type { HostRecord } from '@hedui/core'
import { alone, died, paid, who, wife } from '../deaths/dead-in-june.ts'
import { oldAge } from '../deaths/old.ts'
import type { Examples } from './example.ts'

const enrolled = (approvedAt: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme: 'old-age',
  month: '2025-09',
  approvedAt,
  submittedAt: '2025-05-20',
  ...more,
})

/** Two registers of one death. */
const conflicting = (date: string) => ({
  given: {
    'death@death': died('2025-06-03'),
    'death@cremation': [{ person: who, name: '张三', date, registeredAt: '2025-06-25' }],
    lifeProof: [],
  },
})

const stopping = (month: string | null) => ({
  given: {
    'death@death': died('2025-06-03'),
    'payment@payment': ['2025-07', '2025-08'].map((m) => paid(m, { layer: 'instructed' })),
    adjustment: [{ beneficiary: who, programme: 'old-age', change: 'stopped', month }],
  },
})

/** The widow’s household, and the name that its account has. */
const payingInto = (accountHolder: string | null) => ({
  given: {
    'death@death': died('2025-06-03'),
    registration: [
      { person: who, name: '张三', household: 'hukou:1' },
      { person: wife, name: '李四', household: 'hukou:1' },
    ],
    'payment@roll': [
      {
        ...paid('2025-09', { beneficiary: wife, programme: 'dibao.rural', layer: 'declared' }),
        household: 'dibao:1',
        accountHolder,
      },
    ],
  },
})

export const deaths: Examples = {
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
  'death-records-conflict': {
    true: conflicting('2025-06-21'),
    false: conflicting('2025-06-03'),
    unknown: conflicting('2025-06'),
  },
  'no-recent-life-proof': {
    true: { given: oldAge([{ provedAt: '2024-11-30' }]) },
    false: { given: oldAge([{ provedAt: '2025-06-30' }]) },
    unknown: { given: oldAge([{ provedAt: null }]) },
  },
  'stopped-late-after-death': {
    true: stopping('2025-09'),
    false: stopping('2025-07'),
    unknown: stopping(null),
  },
  'account-holder-dead-not-changed': {
    true: payingInto('张三'),
    false: payingInto('李四'),
    unknown: payingInto(null),
  },
}
