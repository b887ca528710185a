export { deathCancellations } from './death-cancellations.ts'
export { populationExtract } from './population-extract.ts'
export { publicSecurity } from './public-security.ts'
export { vehicleRegister } from './vehicle-register.ts'
