export { incomeTaxReturns } from './income-tax-returns.ts'
export { tax } from './tax.ts'
