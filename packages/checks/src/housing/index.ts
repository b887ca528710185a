import type { Check } from '@hedui/core'
import { housingOverLimit } from './housing-over-limit.ts'
import { recentHomePurchase } from './recent-home-purchase.ts'

/** Housing, in the order of their numbers. */
export const housing: readonly Check[] = [housingOverLimit, recentHomePurchase]
