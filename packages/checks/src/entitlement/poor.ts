import {
  add,
  addMonths,
  all,
  any,
  type Citation,
  type Condition,
  equal,
  type graph,
  greaterThanInclusive,
  holds,
  known,
  lessThan,
  lessThanInclusive,
  min,
  not,
  type Row,
  type Term,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { figures } from './due/figures.ts'
import { inForce } from './due/in-force.ts'
import { yearlyStandard } from './due/standard.ts'

type Entities = typeof graph.entities
type Registration = Row<Entities, 'registration'>
type HouseholdMonth = Row<Entities, 'householdMonth'>

const listsOf = (r: Registration) => r.to('person').many('memberships')

/** The households that somebody heads, as their lists of members state it. */
const headed = (r: Registration, on: Term<'month'>) =>
  listsOf(r).where((m) => all(equal(m.month, on), equal(m.relation, 'head'), holds(m.counted)))

/** Whether somebody heads a household on record, and whether a list may say so for all that anybody can tell. */
export const headFacts = (r: Registration, on: Term<'month'>) => ({
  isHead: headed(r, on).exists(),
  unclearList: listsOf(r)
    .where((m) => any(...[m.month, m.relation, m.counted].map((field) => not(known(field)))))
    .exists(),
})

export const headTitles = {
  isHead: { zh: '为名单上的户主', en: 'heads a household on record' },
  unclearList: {
    zh: '有月份、关系或是否计入不明的成员名单',
    en: 'on a list of members of no known month, place in the household or count',
  },
}

const countedIn = (home: HouseholdMonth) => home.many('memberships').where((m) => holds(m.counted))

/** Earned in any of the twelve months that end with one. */
const isOfYear =
  (last: Term<'month'>) =>
  (i: Row<Entities, 'income'>): Condition =>
    all(greaterThanInclusive(i.lastMonth, addMonths(last, -11)), lessThanInclusive(i.firstMonth, last))

/** All that those who count, and the household itself, were found to have earned in twelve months, whatever it was. */
const earned = (home: HouseholdMonth, last: Term<'month'>): Term<'fen'> =>
  add(
    countedIn(home).sum((m) =>
      m
        .to('person')
        .many('incomes')
        .where(isOfYear(last))
        .sum((i) => i.amount),
    ),
    home
      .many('incomes')
      .where((i) => all(not(known(i.person)), isOfYear(last)(i)))
      .sum((i) => i.amount),
  )

/**
 * Head of a household on record whose assets are within the rule, and whose income of twelve months is below the
 * standard for all who count, in towns and in the country alike. Among the facts must be `headFacts`.
 */
export function isPoor(r: Registration, on: Term<'month'>): Condition {
  const inMonth = inForce(on)
  const standard = min(yearlyStandard('urban', inMonth), yearlyStandard('rural', inMonth))
  return all(
    any(known(fact('truth', 'isHead')), known(fact('truth', 'unclearList'))),
    holds(
      headed(r, on)
        .where((m) => {
          const home = m.to('householdMonth')
          return all(
            holds(home.to('assessment').assetsWithinRule),
            lessThan(
              earned(home, on),
              countedIn(home).sum(() => standard),
            ),
          )
        })
        .exists(),
    ),
  )
}

/** What an inquiry found of the households that somebody heads. */
export function inquiryInto(r: Registration, on: Term<'month'>): readonly Citation[] {
  const homes = headed(r, on).to('householdMonth')
  const isCounted = (m: Row<Entities, 'membership'>) => holds(m.counted)
  return [
    homes.to('assessment').cite('assetsWithinRule'),
    homes
      .along('memberships')
      .where(isCounted)
      .to('person')
      .along('incomes')
      .where(isOfYear(on))
      .cite('amount'),
    homes.along('incomes').where(isOfYear(on)).cite('amount'),
  ]
}

/** The figures by which it is told. */
export const poorFigures = [figures.standard]
