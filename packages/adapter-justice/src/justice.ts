import type { Adapter } from '@hedui/ingest'
import { custodyList } from './custody-list.ts'

/** Every file of a justice bureau (司法局) that is understood. */
export const justice: readonly Adapter[] = [custodyList]
