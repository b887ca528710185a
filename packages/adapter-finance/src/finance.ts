import type { Adapter } from '@hedui/ingest'
import { paymentOrders } from './payment-orders.ts'

/** Every file of a finance bureau (财政局) that is understood. */
export const finance: readonly Adapter[] = [paymentOrders]
