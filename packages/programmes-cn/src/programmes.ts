import type { Programme } from '@hedui/core/decide'
import { careHome } from './care-home.ts'
import { dibaoEdge } from './dibao-edge.ts'
import { dibaoRural } from './dibao-rural.ts'
import { housingRenovation } from './housing-renovation.ts'
import { orphan } from './orphan.ts'
import { rigidExpenditure } from './rigid-expenditure.ts'
import { temporaryRelief } from './temporary-relief.ts'
import { unattendedChild } from './unattended-child.ts'

/** Every programme whose rules the library holds. */
export const programmes: readonly Programme[] = [
  dibaoRural,
  dibaoEdge,
  temporaryRelief,
  orphan,
  unattendedChild,
  housingRenovation,
  careHome,
  rigidExpenditure,
]
