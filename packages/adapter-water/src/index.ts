export { photoRegister } from './photo-register.ts'
export { projectPayments } from './project-payments.ts'
export { projectRegister } from './project-register.ts'
export { water } from './water.ts'
