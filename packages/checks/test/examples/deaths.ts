import type { HostRecord } from '@hedui/core'
import { alone, died, who } from '../deaths/dead-in-june.ts'
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
}
