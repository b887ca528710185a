export { fundDeposits } from './fund-deposits.ts'
export { housingFund } from './housing-fund.ts'
