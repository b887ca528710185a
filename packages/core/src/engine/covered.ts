import type { Coverage } from '../dataset/batch.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { byNumbers, remember } from '../dataset/remember.ts'
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
export const isCovered = (
  dataset: Dataset,
  register: string,
  { area, from, to, programme }: Where,
): boolean =>
  declared(dataset, register).some(
    (c) =>
      (c.programme === null || c.programme === programme) &&
      (c.everywhere || c.area === area) &&
      c.from <= from &&
      to < c.to,
  )

/** Days, numbered: from the first to the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

const months = byNumbers((first, last): Span => ({ from: firstDayOf(first), to: firstDayOf(last + 1) - 1 }))

/** From the first day of a month to the last of another, the same span each time; undefined where either is not known. */
export const spanOf = (first: number, last: number): Span | undefined =>
  Number.isFinite(first + last) ? months(first, last) : undefined

/** Of which programme alone rows are asked for, and for which days: undefined where nothing says so. */
export type Asked = readonly [programme?: string | undefined, days?: Span | undefined]

const spans = new WeakMap<Dataset['coverage'], WeakMap<readonly string[], Span>>()

/** Days, before `to`, for which each of the registers is declared complete everywhere by its first such declaration. */
export function coveredEverywhere(dataset: Dataset, registers: readonly string[]): Span {
  const known = remember(spans, dataset.coverage, () => new WeakMap<readonly string[], Span>())
  return remember(known, registers, () => {
    const all = registers.map((register) =>
      declared(dataset, register).find((c) => c.programme === null && c.everywhere),
    )
    return {
      from: Math.max(...all.map((c) => c?.from ?? Infinity)),
      to: Math.min(...all.map((c) => c?.to ?? -Infinity)),
    }
  })
}

/** What a declaration says, its days numbered. */
interface Declared extends Omit<Coverage, 'from' | 'to'>, Span {
  /** Whether it is about the whole region of the dataset. */
  readonly everywhere: boolean
}
const read = new WeakMap<Dataset['coverage'], ReadonlyMap<string, readonly Declared[]>>()

/** What is declared of a register; datasets that share declarations are of one region. */
const declared = ({ coverage, region }: Dataset, register: string): readonly Declared[] =>
  remember(read, coverage, () => readAll(coverage, region)).get(register) ?? []

function readAll(coverage: Dataset['coverage'], region: string | null): Map<string, Declared[]> {
  const all = new Map<string, Declared[]>()
  for (const c of coverage)
    remember(all, c.register, () => []).push({
      ...c,
      from: dayNumber(c.from),
      to: c.to === null ? Infinity : dayNumber(c.to),
      everywhere: c.area === '*' || (region !== null && divisionContains(c.area, region)),
    })
  return all
}
