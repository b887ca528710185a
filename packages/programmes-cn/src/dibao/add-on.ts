import {
  age,
  all,
  any,
  type Condition,
  choose,
  constant,
  equal,
  firstDay,
  greaterThanInclusive,
  holds,
  isIn,
  lessThan,
  max,
  type Term,
} from '@hedui/core'
import type { Given, MemberRow } from '@hedui/core/decide'
import type { figures } from './local-figures.ts'

/** 分类施保: what a member who is counted is paid on top, by the highest of the categories that the member is in. */
export function addOnOf(m: MemberRow, { month, figures: f }: Given<typeof figures>): Term<'fen'> {
  const years = age(m.to('person').birthDate, firstDay(month))
  const { disabilityCategory, disabilityLevel: level, seriouslyIll } = m.to('personMonth').to('circumstances')
  const ofMind = isIn(disabilityCategory, ['intellectual', 'mental'])
  const ofBody = isIn(disabilityCategory, ['vision', 'hearing', 'speech', 'limb', 'multiple'])
  const isSevere = all(lessThan(level, 3), any(ofMind, ofBody))
  const where = (condition: Condition, figure: Term<'fen'>) => choose(condition, figure, constant('fen', 0))
  return max(
    max(
      where(greaterThanInclusive(years, f.addOnOldAge), f.addOnOld),
      where(lessThan(years, 18), f.addOnMinor),
    ),
    max(
      max(where(isSevere, f.addOnDisabled), where(all(equal(level, 3), ofMind), f.addOnMental3)),
      where(holds(seriouslyIll), f.addOnIll),
    ),
  )
}
