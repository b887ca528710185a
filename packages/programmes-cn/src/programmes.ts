import type { Programme } from '@hedui/core/decide'
import { dibaoRural } from './dibao-rural.ts'
import { disabilityLiving } from './disability-living.ts'
import { disabilityNursing } from './disability-nursing.ts'
import { oldAge } from './old-age.ts'

/** Every programme whose rules the library holds. */
export const programmes: readonly Programme[] = [dibaoRural, disabilityLiving, disabilityNursing, oldAge]
