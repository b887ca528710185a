import type { Coverage } from '../dataset/batch.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { dayNumber } from '../values/day.ts'
import { divisionContains } from '../values/division.ts'
import { firstDayOf } from './arithmetic.ts'

/** Where and when something is asked. */
export interface Where {
  /** A township's name or a division code; null where it is not known. */
  readonly area: string | null
  /** First and last day asked about. */
  readonly from: number
  readonly to: number
  /** Of which programme alone; left out: of any. */
  readonly programme?: string | undefined
}

/** Whether a register is declared complete for a place and time. Nothing declared: not covered. */
export const isCovered = (dataset: Dataset, register: string, where: Where): boolean =>
  dataset.coverage.some(
    (c) =>
      c.register === register &&
      (c.programme === null || c.programme === where.programme) &&
      holds(dataset, c, where),
  )

/** Days, numbered: from the first to the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

const months = new Map<number, Map<number, Span>>()

/** From the first day of a month to the last of another, the same span each time; undefined where either is not known. */
export const spanOf = (first: number, last: number): Span | undefined =>
  Number.isFinite(first + last)
    ? remember(
        remember(months, first, () => new Map()),
        last,
        () => ({ from: firstDayOf(first), to: firstDayOf(last + 1) - 1 }),
      )
    : undefined

const spans = new WeakMap<Dataset['coverage'], WeakMap<readonly string[], Span>>()

/** Days, before `to`, for which each of the registers is declared complete everywhere by its first such declaration. */
export function coveredEverywhere(dataset: Dataset, registers: readonly string[]): Span {
  const known = remember(spans, dataset.coverage, () => new WeakMap<readonly string[], Span>())
  return remember(known, registers, () => {
    const all = registers.map((register) => {
      const found = dataset.coverage.find(
        (c) => c.register === register && c.programme === null && reading(dataset, c).everywhere,
      )
      return found ? reading(dataset, found) : { from: Infinity, to: -Infinity }
    })
    return { from: Math.max(...all.map(({ from }) => from)), to: Math.min(...all.map(({ to }) => to)) }
  })
}

/** What a declaration says, read once. */
interface Read {
  readonly from: number
  readonly to: number
  readonly region: string | null
  /** Whether it is about the whole region of the dataset. */
  readonly everywhere: boolean
}
const read = new WeakMap<Coverage, Read>()

function reading({ region }: Dataset, coverage: Coverage): Read {
  const found = read.get(coverage)
  if (found && found.region === region) return found
  const { area, from, to } = coverage
  const made = {
    from: dayNumber(from),
    to: to === null ? Infinity : dayNumber(to),
    region,
    everywhere: area === '*' || (region !== null && divisionContains(area, region)),
  }
  read.set(coverage, made)
  return made
}

function holds(dataset: Dataset, coverage: Coverage, { area, from, to }: Where): boolean {
  const declared = reading(dataset, coverage)
  return (declared.everywhere || coverage.area === area) && declared.from <= from && to < declared.to
}
