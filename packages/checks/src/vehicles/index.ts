import type { Check } from '@hedui/core'
import { largeMachineryOrForestrySubsidy } from './large-machinery-or-forestry-subsidy.ts'
import { vehicleOwner } from './vehicle-owner.ts'

/** Vehicles and machinery, in the order of their numbers. */
export const vehicles: readonly Check[] = [vehicleOwner, largeMachineryOrForestrySubsidy]
