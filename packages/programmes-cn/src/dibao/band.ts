import { choose, equal, lessThanInclusive, mulDiv, type Term } from '@hedui/core'
import type { Given } from '@hedui/core/decide'
import type { figures } from './local-figures.ts'

/** 分档: the lowest of three bands, low, middle and the whole standard, that is no less than the difference. */
export function bandOf(
  difference: Term<'fen'>,
  limit: Term<'fen'>,
  { figures: f }: Given<typeof figures>,
): Term<'fen'> {
  const [low, middle] = [f.lowBand, f.middleBand].map((percent) =>
    mulDiv(limit, percent, 100, 'half-up'),
  ) as [Term<'fen'>, Term<'fen'>]
  const banded = choose(
    lessThanInclusive(difference, low),
    low,
    choose(lessThanInclusive(difference, middle), middle, limit),
  )
  return choose(equal(f.lowBand, 0), difference, banded)
}
