import type { Adapter } from '@hedui/ingest'
import { schoolRegister } from './school-register.ts'

/** Every file of an education bureau (教育局) that is understood. */
export const education: readonly Adapter[] = [schoolRegister]
