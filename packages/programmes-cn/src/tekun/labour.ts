import {
  age,
  all,
  any,
  type Condition,
  equal,
  greaterThanInclusive,
  holds,
  isIn,
  lessThan,
  lessThanInclusive,
  type Term,
} from '@hedui/core'
import type { PersonRow } from '@hedui/core/decide'
import { draws } from '../drawing.ts'

/** 无劳动能力: by age, by disability, or as a minor supported until then who is 18 or still at school. */
export function cannotWork(p: PersonRow, on: Term<'date'>): Condition {
  const { disabilityCategory: category, disabilityLevel: level } = p.to('circumstances')
  const years = age(p.to('person').birthDate, on)
  const atSchool = holds(
    p
      .many('memberships')
      .where((m) => isIn(m.schooling, ['compulsory', 'upper-secondary']))
      .exists(),
  )
  return any(
    greaterThanInclusive(years, 60),
    lessThan(years, 16),
    all(isIn(category, ['intellectual', 'mental']), lessThanInclusive(level, 3)),
    all(equal(category, 'limb'), lessThanInclusive(level, 2)),
    all(equal(category, 'vision'), equal(level, 1)),
    all(draws(p, ['tekun']), any(lessThan(years, 18), atSchool)),
  )
}
