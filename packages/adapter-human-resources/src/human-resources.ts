import type { Adapter } from '@hedui/ingest'
import { contributionDetails } from './contribution-details.ts'
import { lastContributions } from './last-contributions.ts'
import { pensionPayments } from './pension-payments.ts'

/** Every file of a human resources and social security bureau (人社局) that is understood. */
export const humanResources: readonly Adapter[] = [contributionDetails, lastContributions, pensionPayments]
