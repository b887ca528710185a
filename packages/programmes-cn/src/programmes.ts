import type { Programme } from '@hedui/core/decide'
import { careHome } from './care-home.ts'
import { dibaoEdge } from './dibao-edge.ts'
import { dibaoRural } from './dibao-rural.ts'
import { dibaoUrban } from './dibao-urban.ts'
import { disabilityLiving } from './disability-living.ts'
import { disabilityNursing } from './disability-nursing.ts'
import { housingRenovation } from './housing-renovation.ts'
import { oldAge } from './old-age.ts'
import { orphan } from './orphan.ts'
import { rigidExpenditure } from './rigid-expenditure.ts'
import { tekun } from './tekun.ts'
import { temporaryRelief } from './temporary-relief.ts'
import { unattendedChild } from './unattended-child.ts'

/** Every programme whose rules the library holds. */
export const programmes: readonly Programme[] = [
  dibaoUrban,
  dibaoRural,
  dibaoEdge,
  tekun,
  temporaryRelief,
  rigidExpenditure,
  disabilityLiving,
  disabilityNursing,
  oldAge,
  orphan,
  unattendedChild,
  housingRenovation,
  careHome,
]
