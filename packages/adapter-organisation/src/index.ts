export { officialsRelatives } from './officials-relatives.ts'
export { organisation } from './organisation.ts'
export { publicPayroll } from './public-payroll.ts'
export { villageOfficers } from './village-officers.ts'
