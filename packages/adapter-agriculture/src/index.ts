export { agriculture } from './agriculture.ts'
export { forestrySubsidies } from './forestry-subsidies.ts'
export { machinerySubsidies } from './machinery-subsidies.ts'
