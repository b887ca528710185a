import { has } from '../../engine/bits.ts'
import type { Verdicts } from '../../engine/engine.ts'
import type { Truth, Vector } from '../../engine/vector.ts'
import type { FieldType, Phrase } from '../../model/field.ts'
import { monthsId } from '../../parameters/months.ts'
import type { Programme } from '../programme.ts'
import type { NumberBounds, Shown, Ternary } from './decision.ts'

export const ternary = ({ definite, possible }: Truth, row: number): Ternary =>
  has(definite, row) ? 'true' : has(possible, row) ? 'unknown' : 'false'

const end = (n: number): number | null => (Number.isFinite(n) ? n : null)

/** The bounds of a number at a row. */
export function boundsAt(vector: Vector, row: number): NumberBounds {
  if (vector.kind !== 'range') return [null, null]
  return [end(vector.lo[row] as number), end(vector.hi[row] as number)]
}

/** The value where the bounds leave no other; null where they do. */
export const exactly = ([least, most]: NumberBounds): number | null => (least === most ? least : null)

/** A number as the argument shows it. */
export function shownAs(
  fact: string,
  { title, type, per }: { title: Phrase; type: FieldType; per?: 'month' | 'year' },
  bounds: NumberBounds,
): Shown {
  const value = exactly(bounds)
  return { fact, title, type, per: per ?? null, value, bounds: value === null ? bounds : null }
}

/** Whether the law sets its figure by the year, so that amounts are best shown by the year. */
export const isByTheYear = (
  { reference }: Programme,
  verdicts: Pick<Verdicts, 'fact'>,
  row: number,
): boolean => reference !== null && exactly(boundsAt(verdicts.fact(monthsId(reference)), row)) === 12

const twelfth = (n: number | null): number | null => (n === null ? null : n / 12)
const whole = (n: number | null): boolean => n === null || n % 12 === 0

/** The same figures for one month, where each of them is a whole number of fen then. */
export function byTheMonth(figures: readonly Shown[]): readonly Shown[] {
  const yearly = figures.filter(({ per }) => per === 'year')
  if (!yearly.every(({ value, bounds }) => whole(value) && (bounds ?? []).every(whole))) return figures
  return figures.map((figure) =>
    figure.per === 'year'
      ? {
          ...figure,
          per: 'month',
          value: twelfth(figure.value),
          bounds: figure.bounds && [twelfth(figure.bounds[0]), twelfth(figure.bounds[1])],
        }
      : figure,
  )
}
