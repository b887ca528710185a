import { choose, equal, mul, type Term } from '@hedui/core'
import type { InForce } from './in-force.ts'

/** The standard of the minimum living allowance for one person over twelve months, in towns or in the country. */
export function standardOf(programme: Term<'code'>, figures: InForce): Term<'fen'> {
  const yearly = (kind: string) => {
    const { amount, months } = figures.standard(kind)
    return choose(equal(months, 12), amount, mul(amount, 12))
  }
  return choose(equal(programme, 'dibao.urban'), yearly('urban'), yearly('rural'))
}
