export { cremationRegister } from './cremation-register.ts'
export { funeral } from './funeral.ts'
