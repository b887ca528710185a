import type { Detector } from '@hedui/core'
import { gpsMissingOrOff } from './gps-missing-or-off.ts'
import { photoMissingOrReused } from './photo-missing-or-reused.ts'
import { projectDeclaredAgain } from './project-declared-again.ts'
import { quantityOrAcceptanceAbnormal } from './quantity-or-acceptance-abnormal.ts'

/** Checks of projects that measure distances, compare pictures and take names apart. */
export const projectDetectors: readonly Detector[] = [
  projectDeclaredAgain,
  gpsMissingOrOff,
  photoMissingOrReused,
  quantityOrAcceptanceAbnormal,
]
