export { bedDayClaims } from './bed-day-claims.ts'
export { bedDayTotals } from './bed-day-totals.ts'
export { careHomes } from './care-homes.ts'
export { stayRegister } from './stay-register.ts'
