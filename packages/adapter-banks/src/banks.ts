import type { Adapter } from '@hedui/ingest'
import { fixedReturn } from './fixed-return.ts'
import { pipedReturn } from './piped-return.ts'

/** Every file of a bank (银行) that is understood. */
export const banks: readonly Adapter[] = [pipedReturn, fixedReturn]
