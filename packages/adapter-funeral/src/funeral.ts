import type { Adapter } from '@hedui/ingest'
import { cremationRegister } from './cremation-register.ts'
import { deceasedList } from './deceased-list.ts'

/** Every file of a funeral home (殡仪馆) that is understood. */
export const funeral: readonly Adapter[] = [cremationRegister, deceasedList]
