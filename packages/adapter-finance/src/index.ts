export { dibaoPublication } from './dibao-publication.ts'
export { finance } from './finance.ts'
export { paymentOrders } from './payment-orders.ts'
export { subsidyPublication } from './subsidy-publication.ts'
