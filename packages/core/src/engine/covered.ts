import type { Coverage } from '../dataset/batch.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { dayNumber } from '../values/day.ts'
import { divisionContains } from '../values/division.ts'

/** Where and when something is asked. */
export interface Where {
  /** A township's name or a division code; null where it is not known. */
  readonly area: string | null
  /** First and last day asked about. */
  readonly from: number
  readonly to: number
}

/** Whether a register is declared complete for a place and time. Nothing declared: not covered. */
export function isCovered(dataset: Dataset, register: string, where: Where): boolean {
  return dataset.coverage.some(
    (c) =>
      c.register === register && c.programme === null && inArea(dataset, c, where.area) && inTime(c, where),
  )
}

const inTime = ({ from, to }: Coverage, where: Where): boolean =>
  dayNumber(from) <= where.from && (to === null || where.to < dayNumber(to))

const inArea = ({ region }: Dataset, { area }: Coverage, asked: string | null): boolean =>
  area === '*' || area === asked || (region !== null && divisionContains(area, region))
