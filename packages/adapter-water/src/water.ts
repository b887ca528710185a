import type { Adapter } from '@hedui/ingest'
import { photoRegister } from './photo-register.ts'
import { projectPayments } from './project-payments.ts'
import { projectRegister } from './project-register.ts'

/** Every file of a water resources bureau (水利局) that is understood. */
export const water: readonly Adapter[] = [projectRegister, photoRegister, projectPayments]
