import type { Adapter } from '@hedui/ingest'
import { deathCancellations } from './death-cancellations.ts'
import { populationExtract } from './population-extract.ts'
import { vehicleRegister } from './vehicle-register.ts'
import { vehicleSurvey } from './vehicle-survey.ts'

/** Every file of a public security bureau (公安局) that is understood. */
export const publicSecurity: readonly Adapter[] = [
  populationExtract,
  deathCancellations,
  vehicleRegister,
  vehicleSurvey,
]
