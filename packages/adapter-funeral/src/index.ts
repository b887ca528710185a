export { cremationRegister } from './cremation-register.ts'
export { deceasedList } from './deceased-list.ts'
export { funeral } from './funeral.ts'
