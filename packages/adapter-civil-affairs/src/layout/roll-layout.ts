import type { Layout } from '@hedui/ingest'
import { backPay } from './back-pay.ts'
import { townshipAbove } from './township-above.ts'

/** Steps of every pay roll. */
export const rollLayout: readonly Layout[] = [townshipAbove, backPay]
