export { finance } from './finance.ts'
export { paymentOrders } from './payment-orders.ts'
