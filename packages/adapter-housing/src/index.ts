export { awardMembers } from './award-members.ts'
export { housing } from './housing.ts'
export { housingAwards } from './housing-awards.ts'
export { propertyRegister } from './property-register.ts'
