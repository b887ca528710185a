export { insuredPersons } from './insured-persons.ts'
export { medicalInsurance } from './medical-insurance.ts'
