import { act, application, closed, open, report } from '../management/office.ts'
import { inVillage } from '../management/village.ts'
import type { Examples } from './example.ts'

const again = open({ openedAt: '2025-10-03' })

export const management: Examples = {
  'publication-missing-or-false': {
    true: { given: inVillage({ days: 6 }) },
    false: { given: inVillage() },
    unknown: { given: inVillage({ days: null }) },
  },
  'incompatible-duties': {
    true: { given: { action: [act(), act({ act: 'approve' })] } },
    false: { given: { action: [act()] } },
    unknown: { given: { action: [act({ township: null })] } },
  },
  'sample-too-small': {
    true: { given: { application: [application()], action: [] } },
    false: { given: { application: [application()], action: [act({ act: 'visit' })] } },
    unknown: { given: { application: [application({ submittedAt: null })], action: [] } },
  },
  'need-report-unanswered': {
    true: { given: { needReport: [report()], action: [] } },
    false: { given: { needReport: [report({ workingDays: 2 })] } },
    unknown: { given: { needReport: [report({ workingDays: null })] } },
  },
  'finding-overdue-or-bulk-closed': {
    true: { given: { disposition: [open()] } },
    false: { given: { disposition: [closed()] } },
    unknown: { given: { disposition: [open({ openedAt: null })] } },
  },
  'finding-recurs': {
    true: { given: { disposition: [closed(), again] }, row: 1 },
    false: { given: { disposition: [closed({ result: 'explained' }), again] }, row: 1 },
    unknown: { given: { disposition: [closed({ result: null }), again] }, row: 1 },
  },
}
