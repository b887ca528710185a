import type { Check } from '@hedui/core'
import { paidWhileInCustody } from './paid-while-in-custody.ts'

/** Custody. */
export const custody: readonly Check[] = [paidWhileInCustody]
