import {
  add,
  all,
  type Condition,
  choose,
  equal,
  greaterThanInclusive,
  holds,
  isIn,
  max,
  min,
  month,
  monthsBetween,
  type Term,
} from '@hedui/core'
import { figures } from './figures.ts'
import type { InForce, Line } from './in-force.ts'

/** A flat rate, and whether the line states enough to tell which. */
interface Rate {
  readonly due: Term<'fen'>
  readonly isStated: Condition
}

const isModal = (e: Line): Condition => isIn(e.mode, ['scattered', 'collective'])

export const tekunRate = (e: Line, { fen }: InForce): Rate => ({
  due: add(
    choose(equal(e.mode, 'collective'), fen.collective, fen.scattered),
    choose(
      equal(e.careLevel, 'able'),
      fen.careAble,
      choose(equal(e.careLevel, 'partly-able'), fen.carePartly, fen.careUnable),
    ),
  ),
  isStated: all(isModal(e), isIn(e.careLevel, ['able', 'partly-able', 'unable'])),
})

export const orphanRate = (e: Line, { fen }: InForce): Rate => ({
  due: choose(equal(e.mode, 'collective'), fen.institution, fen.family),
  isStated: isModal(e),
})

/** By completed years; where it is not known whether the month of the birthday counts, either may. */
export function oldAgeRate(e: Line, { fen, count }: InForce, on: Term<'month'>): Rate {
  const later = min(max(count(figures.monthsLater), 0), 1)
  const lived = monthsBetween(month(e.to('beneficiary').birthDate), on)
  const isFrom = (years: number) => greaterThanInclusive(lived, add(later, years * 12))
  return {
    due: choose(isFrom(100), fen.from100, choose(isFrom(90), fen.from90, fen.from80)),
    isStated: isFrom(80),
  }
}

const isOnDibao = (e: Line): Condition =>
  holds(
    e
      .to('personMonth')
      .many('memberships')
      .where((m) => all(equal(m.programmeClass, 'dibao'), holds(m.counted)))
      .exists(),
  )

export const livingRate = (e: Line, { fen }: InForce): Rate => ({ due: fen.living, isStated: isOnDibao(e) })

export function nursingRate(e: Line, { fen }: InForce): Rate {
  const isFirst = equal(e.disabilityLevel, '1')
  return {
    due: choose(
      isOnDibao(e),
      choose(isFirst, fen.hardUp1, fen.hardUp2),
      choose(isFirst, fen.other1, fen.other2),
    ),
    isStated: isIn(e.disabilityLevel, ['1', '2']),
  }
}
