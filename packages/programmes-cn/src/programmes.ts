import type { Programme } from '@hedui/core/decide'
import { dibaoRural } from './dibao-rural.ts'
import { dibaoUrban } from './dibao-urban.ts'
import { disabilityLiving } from './disability-living.ts'
import { disabilityNursing } from './disability-nursing.ts'
import { oldAge } from './old-age.ts'
import { tekun } from './tekun.ts'

/** Every programme whose rules the library holds. */
export const programmes: readonly Programme[] = [
  dibaoUrban,
  dibaoRural,
  tekun,
  disabilityLiving,
  disabilityNursing,
  oldAge,
]
