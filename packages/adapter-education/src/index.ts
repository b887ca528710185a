export { education } from './education.ts'
export { schoolRegister } from './school-register.ts'
