import type { Adapter } from '@hedui/ingest'
import { insuredPersons } from './insured-persons.ts'

/** Every file of a healthcare security bureau (医疗保障局) that is understood. */
export const medicalInsurance: readonly Adapter[] = [insuredPersons]
