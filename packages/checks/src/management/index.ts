import type { Check } from '@hedui/core'
import { findingOverdueOrBulkClosed } from './finding-overdue-or-bulk-closed.ts'
import { findingRecurs } from './finding-recurs.ts'
import { incompatibleDuties } from './incompatible-duties.ts'
import { needReportUnanswered } from './need-report-unanswered.ts'
import { publicationMissingOrFalse } from './publication-missing-or-false.ts'
import { sampleTooSmall } from './sample-too-small.ts'

/** Management. */
export const management: readonly Check[] = [
  publicationMissingOrFalse,
  sampleTooSmall,
  incompatibleDuties,
  needReportUnanswered,
  findingOverdueOrBulkClosed,
  findingRecurs,
]
