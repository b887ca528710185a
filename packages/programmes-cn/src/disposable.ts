import { choose, equal, mul, type Term } from '@hedui/core'
import type { Figure } from '@hedui/core/decide'

/** What people of the place had to spend last year, per head. */
export const disposable = {
  id: 'disposable-income',
  type: 'fen',
  title: { zh: '上年度当地人均可支配收入', en: 'local disposable income per head of last year' },
} as const satisfies Figure

/** A figure for twelve months, whichever period it is set for. */
export const byTheYear = (figure: Term<'fen'> & { readonly months: Term<'count'> }): Term<'fen'> =>
  choose(equal(figure.months, 12), figure, mul(figure, 12))
