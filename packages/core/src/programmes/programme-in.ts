import { areaHolds, areaSize } from '../parameters/lookup.ts'
import { overlayProgramme, type ProgrammeOverlay } from './overlay.ts'
import type { Programme } from './programme.ts'

/** A place and a month. */
export interface Then {
  /** Division code; null or left out: not known, so that only what holds everywhere does. */
  readonly region?: string | null | undefined
  /** `YYYY-MM`; what is in force on its first day holds. */
  readonly month: string
}

/**
 * The programme as it is in a place and month: every overlay in force there laid over it, that of the province before
 * those of the city and the county; of one area in the order given. Errors: those of `overlayProgramme`.
 */
export const programmeIn = (
  programme: Programme,
  overlays: readonly ProgrammeOverlay[],
  { region = null, month }: Then,
): Programme =>
  overlays
    .filter(({ programme: of, area, from, to }) => {
      const isInForce = from <= `${month}-01` && (to === null || `${month}-01` <= to)
      return of === programme.id && isInForce && areaHolds(area, region)
    })
    .toSorted((a, b) => areaSize(a.area) - areaSize(b.area))
    .reduce(overlayProgramme, programme)
