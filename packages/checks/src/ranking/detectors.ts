import type { Detector } from '@hedui/core'
import { outlierAreaOrHandler } from './outlier-area-or-handler.ts'
import { topRecipients } from './top-recipients.ts'

/** What of rankings and outliers only code can say: ranks and distances from everybody. */
export const rankingDetectors: readonly Detector[] = [topRecipients, outlierAreaOrHandler]
