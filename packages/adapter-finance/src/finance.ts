import type { Adapter } from '@hedui/ingest'
import { dibaoPublication } from './dibao-publication.ts'
import { householdSubsidies } from './household-subsidies.ts'
import { paymentOrders } from './payment-orders.ts'
import { subsidyList } from './subsidy-list.ts'
import { subsidyPublication } from './subsidy-publication.ts'

/** Every file of a finance bureau (财政局) that is understood. */
export const finance: readonly Adapter[] = [
  paymentOrders,
  subsidyList,
  householdSubsidies,
  dibaoPublication,
  subsidyPublication,
]
