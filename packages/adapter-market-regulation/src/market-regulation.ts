import type { Adapter } from '@hedui/ingest'
import { marketEntityPersons } from './market-entity-persons.ts'

/** Every file of a market regulation bureau (市场监督管理局) that is understood. */
export const marketRegulation: readonly Adapter[] = [marketEntityPersons]
