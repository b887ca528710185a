import type { Check } from '@hedui/core'
import { amountMiscalculated } from './amount-miscalculated.ts'
import { bedDaysOverclaimed } from './bed-days-overclaimed.ts'
import { disabilityCertificateInvalid } from './disability-certificate-invalid.ts'
import { noQualifyingHukou } from './no-qualifying-hukou.ts'

/** Entitlement: who is due what, and how much. */
export const entitlement: readonly Check[] = [
  noQualifyingHukou,
  disabilityCertificateInvalid,
  amountMiscalculated,
  bedDaysOverclaimed,
]
