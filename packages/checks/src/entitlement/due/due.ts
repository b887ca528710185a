import { all, any, type Condition, choose, equal, type Term } from '@hedui/core'
import { dibaoDue, isDibao, isDifference } from './dibao.ts'
import { inForce, type Line } from './in-force.ts'
import { livingRate, nursingRate, oldAgeRate, orphanRate, tekunRate } from './rates.ts'

/**
 * What a line of a roll comes to by the figures in force in the month `on` and the ages in another (the same, unless
 * told otherwise), and whether it states enough to say so.
 */
export function dueTo(
  e: Line,
  on: Term<'month'>,
  agesIn: Term<'month'> = on,
): { readonly due: Term<'fen'>; readonly isStated: Condition } {
  const figures = inForce(on)
  const rates = Object.entries({
    tekun: tekunRate(e, figures),
    'old-age': oldAgeRate(e, figures, agesIn),
    'disability.nursing': nursingRate(e, figures),
    'disability.living': livingRate(e, figures),
    orphan: orphanRate(e, figures),
  })
  const otherwise = rates.reduceRight<Term<'fen'> | undefined>(
    (rest, [id, { due }]) => (rest ? choose(equal(e.programme, id), due, rest) : due),
    undefined,
  ) as Term<'fen'>
  return {
    due: choose(isDibao(e.programme), dibaoDue(e, figures, agesIn), otherwise),
    isStated: any(
      isDifference(e.programme, figures),
      ...rates.map(([id, { isStated }]) => all(equal(e.programme, id), isStated)),
    ),
  }
}
