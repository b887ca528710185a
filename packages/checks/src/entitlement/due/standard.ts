import { choose, equal, mul, type Term } from '@hedui/core'
import type { InForce } from './in-force.ts'

/** The standard of the minimum living allowance of a kind for one person over twelve months. */
export function yearlyStandard(kind: 'urban' | 'rural', figures: InForce): Term<'fen'> {
  const { amount, months } = figures.standard(kind)
  return choose(equal(months, 12), amount, mul(amount, 12))
}

/** The same in towns or in the country, by the programme. */
export const standardOf = (programme: Term<'code'>, figures: InForce): Term<'fen'> =>
  choose(equal(programme, 'dibao.urban'), yearlyStandard('urban', figures), yearlyStandard('rural', figures))
