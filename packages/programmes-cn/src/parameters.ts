import type { Parameter } from '@hedui/core'
import { childrenHousesHomes } from './parameters/children-houses-homes.ts'
import { dibao } from './parameters/dibao.ts'
import { disability } from './parameters/disability.ts'
import { oldAge } from './parameters/old-age.ts'
import { reliefAndStandings } from './parameters/relief-and-standings.ts'
import { tekun } from './parameters/tekun.ts'

/**
 * Dated, regional figures of the programmes. Where the law leaves a figure to the locality and no document was
 * found there is none, and what needs it stays undetermined until the locality adds its own.
 */
export const parameters: readonly Parameter[] = [
  ...dibao,
  ...disability,
  ...oldAge,
  ...tekun,
  ...reliefAndStandings,
  ...childrenHousesHomes,
]
