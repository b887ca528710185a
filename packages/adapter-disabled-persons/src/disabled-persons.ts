import type { Adapter } from '@hedui/ingest'
import { certificateExtract } from './certificate-extract.ts'
import { checkExtract } from './check-extract.ts'

/** Every file of a disabled persons' federation (残联) that is understood. */
export const disabledPersons: readonly Adapter[] = [certificateExtract, checkExtract]
