import type { Programme } from '@hedui/core/decide'
import { dibaoRural } from './dibao-rural.ts'

/** Every programme whose rules the library holds. */
export const programmes: readonly Programme[] = [dibaoRural]
