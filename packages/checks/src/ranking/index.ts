import type { Check } from '@hedui/core'
import { batchRegistrationPattern } from './batch-registration-pattern.ts'
import { subsidisedAreaOverLand } from './subsidised-area-over-land.ts'

/** Rankings, outliers and signs of rolls that were made up. */
export const ranking: readonly Check[] = [subsidisedAreaOverLand, batchRegistrationPattern]
