import {
  age,
  all,
  type Condition,
  choose,
  constant,
  equal,
  firstDay,
  type graph,
  greaterThanInclusive,
  holds,
  isIn,
  lessThan,
  max,
  type Row,
  type Term,
} from '@hedui/core'
import { type Certificate, isValid } from './certificate.ts'
import { figures } from './figures.ts'
import type { InForce } from './in-force.ts'

type Member = Row<typeof graph.entities, 'membership'>

/** 分类施保 of a member: the highest of the categories that the member is in on the first day of the month. */
export function addOnOf(m: Member, month: Term<'month'>, { fen, count }: InForce): Term<'fen'> {
  const on = firstDay(month)
  const years = age(m.to('person').birthDate, on)
  const certified = (...which: ((c: Certificate) => Condition)[]) =>
    holds(
      m
        .to('person')
        .many('disabilityCertificates')
        .where((c) => all(isValid(c, on), ...which.map((condition) => condition(c))))
        .exists(),
    )
  const where = (condition: Condition, figure: Term<'fen'>) => choose(condition, figure, constant('fen', 0))
  const byAge = max(
    where(greaterThanInclusive(years, count(figures.addOnAge)), fen.addOnOld),
    where(lessThan(years, 18), fen.addOnMinor),
  )
  const byHealth = max(
    where(
      certified((c) => isIn(c.disabilityLevel, ['1', '2'])),
      fen.addOnDisabled,
    ),
    where(
      certified(
        (c) => equal(c.disabilityLevel, '3'),
        (c) => isIn(c.disabilityCategory, ['intellectual', 'mental']),
      ),
      fen.addOnMental,
    ),
  )
  return max(byAge, max(byHealth, where(equal(m.health, 'severe'), fen.addOnIll)))
}
