import type { Check } from '@hedui/core'
import { vehicleOwner } from './vehicle-owner.ts'

/** Vehicles and machinery, in the order of their numbers. */
export const vehicles: readonly Check[] = [vehicleOwner]
