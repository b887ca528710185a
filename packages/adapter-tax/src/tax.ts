import type { Adapter } from '@hedui/ingest'
import { incomeTaxReturns } from './income-tax-returns.ts'

/** Every file of a tax office (税务局) that is understood. */
export const tax: readonly Adapter[] = [incomeTaxReturns]
