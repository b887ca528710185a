import type { Adapter } from '@hedui/ingest'
import { fundDeposits } from './fund-deposits.ts'

/** Every file of a housing provident fund centre (住房公积金管理中心) that is understood. */
export const housingFund: readonly Adapter[] = [fundDeposits]
