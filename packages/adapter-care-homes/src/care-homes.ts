import type { Adapter } from '@hedui/ingest'
import { bedDayClaims } from './bed-day-claims.ts'
import { bedDayTotals } from './bed-day-totals.ts'
import { stayRegister } from './stay-register.ts'

/** Every file on care homes (养老机构) that is understood. */
export const careHomes: readonly Adapter[] = [stayRegister, bedDayClaims, bedDayTotals]
