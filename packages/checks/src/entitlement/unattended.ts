import {
  add,
  all,
  any,
  type Citation,
  type Condition,
  daysBetween,
  equal,
  firstDay,
  type graph,
  greaterThan,
  greaterThanInclusive,
  holds,
  isIn,
  known,
  lessThan,
  lessThanInclusive,
  month,
  monthsBetween,
  mul,
  not,
  type Row,
  type Term,
  truthOf,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { notRecorded } from '../recorded.ts'
import { isValid } from './due/certificate.ts'
import { figures } from './due/figures.ts'
import { inForce } from './due/in-force.ts'

type Entities = typeof graph.entities
type Registration = Row<Entities, 'registration'>
type Person = Row<Entities, 'person'>
type Tie = Row<Entities, 'familyTie'>

const isDead = (parent: Person, on: Term<'month'>) => lessThanInclusive(month(parent.death), on)

/** Whether it is six months or more from one day to another; where the days of the month differ, a month has 31. */
const isHalfYear = (from: Term<'date'>, to: Term<'date'>): Condition => {
  const dayOf = (date: Term<'date'>) => daysBetween(firstDay(month(date)), date)
  return greaterThanInclusive(
    add(mul(monthsBetween(month(from), month(to)), 31), dayOf(to)),
    add(dayOf(from), 6 * 31),
  )
}

/** In prison or in compulsory rehabilitation all through the month, for six months or more. */
const isInCustody = (parent: Person, on: Term<'month'>): Condition =>
  holds(
    parent
      .many('custodies')
      .where((c) =>
        all(
          isIn(c.custodyKind, ['prison', 'compulsory-rehab']),
          lessThanInclusive(c.enteredAt, firstDay(on)),
          greaterThan(month(c.endsAt), on),
          not(lessThanInclusive(month(c.releasedAt), on)),
          isHalfYear(c.enteredAt, c.endsAt),
        ),
      )
      .exists(),
  )

/** Severely disabled (重残), as far as a valid certificate says: by intellect or mind of any level. */
const isDisabled = (parent: Person, on: Term<'month'>): Condition =>
  holds(
    parent
      .many('disabilityCertificates')
      .where((c) =>
        all(
          isValid(c, firstDay(on)),
          any(isIn(c.disabilityLevel, ['1', '2']), isIn(c.disabilityCategory, ['intellectual', 'mental'])),
        ),
      )
      .exists(),
  )

const hasEnded = (t: Tie, on: Term<'month'>) => lessThanInclusive(month(t.endedAt), on)

/** The ties of a child to parents that have not ended by the end of a month, as the child's side and as theirs states them. */
const parentsOf = (r: Registration, on: Term<'month'>) => {
  const lasts = (t: Tie) => not(hasEnded(t, on))
  return {
    own: r
      .to('person')
      .many('ties')
      .where((t) => all(equal(t.kin, 'parent'), lasts(t))),
    theirs: r
      .to('person')
      .many('tiesFrom')
      .where((t) => all(isIn(t.kin, ['son', 'daughter']), lasts(t))),
  }
}

/** Whether both parents are on record, and whether a tie may be to one for all that anybody can tell. */
export function parentFacts(r: Registration, on: Term<'month'>) {
  const { own, theirs } = parentsOf(r, on)
  const isUnclear = (t: Tie) => any(not(known(t.kin)), not(known(truthOf(hasEnded(t, on)))))
  return {
    hasParents: truthOf(
      any(
        greaterThanInclusive(
          own.countDistinct((t) => t.other),
          2,
        ),
        greaterThanInclusive(
          theirs.countDistinct((t) => t.person),
          2,
        ),
      ),
    ),
    unclearTie: truthOf(
      any(
        ...(['ties', 'tiesFrom'] as const).map((side) =>
          holds(r.to('person').many(side).where(isUnclear).exists()),
        ),
      ),
    ),
  }
}

export const parentTitles = {
  hasParents: { zh: '父母双方均有登记', en: 'both parents on record' },
  unclearTie: { zh: '有关系或终止日期不明的亲子登记', en: 'a family tie of no known kind or end' },
}

/**
 * Under 18, and each parent on record is dead or, by a certificate or a sentence, unable to care: an orphan, or a
 * child without care (事实无人抚养儿童). Of the latter not those counted for the minimum living allowance, who get no
 * more than a difference. Among the facts must be `parentFacts`.
 */
export function isUnattended(r: Registration, on: Term<'month'>, onDibao: Condition): Condition {
  const { own, theirs } = parentsOf(r, on)
  const none = (isSuch: (parent: Person) => Condition): Condition =>
    all(
      not(holds(own.where((t) => isSuch(t.to('other'))).exists())),
      not(holds(theirs.where((t) => isSuch(t.to('person'))).exists())),
    )
  const isAlive = (parent: Person) => not(isDead(parent, on))
  return all(
    lessThan(monthsBetween(month(r.birthDate), on), 18 * 12),
    greaterThan(inForce(on).fen.family, 0),
    not(notRecorded(fact('truth', 'hasParents'), fact('truth', 'unclearTie'))),
    none((parent) => all(isAlive(parent), not(isDisabled(parent, on)), not(isInCustody(parent, on)))),
    any(none(isAlive), not(onDibao)),
  )
}

/** The ties to the parents, and what registers say of them. */
export function parentsOnRecord(r: Registration, on: Term<'month'>): readonly Citation[] {
  const { own, theirs } = parentsOf(r, on)
  return [
    own.cite('kin'),
    theirs.cite('kin'),
    ...[own.to('other'), theirs.to('person')].flatMap((parents) => [
      parents.along('deaths').cite('date'),
      parents.along('disabilityCertificates').cite('disabilityLevel'),
      parents.along('custodies').cite('endsAt'),
    ]),
  ]
}

/** The figures by which it is told. */
export const unattendedFigures = [figures.family]
