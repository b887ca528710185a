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
  not,
  type Term,
} from '@hedui/core'
import type { PersonRow } from '@hedui/core/decide'

/** Whether somebody has a duty to support the person and is able to fulfil it. */
export const isSupported = (p: PersonRow, on: Term<'date'>, localIncome: Term<'fen'>): Term<'truth'> =>
  p
    .to('person')
    .many('supporters')
    .where((s) => {
      const years = age(s.birthDate, on)
      const assets = holds(s.assetsWithinRule)
      const isPoor = all(lessThan(s.income, localIncome), assets)
      const isSevere: Condition = any(
        lessThanInclusive(s.disabilityLevel, 2),
        all(isIn(s.disabilityCategory, ['intellectual', 'mental']), equal(s.disabilityLevel, 3)),
      )
      return not(
        any(
          equal(s.standing, 'tekun'),
          all(greaterThanInclusive(years, 60), equal(s.standing, 'dibao')),
          all(greaterThanInclusive(years, 70), isPoor),
          all(not(equal(s.disabilityCategory, 'none')), isSevere, isPoor),
          all(isIn(s.standing, ['incapable', 'missing', 'in-prison']), assets),
        ),
      )
    })
    .exists()
