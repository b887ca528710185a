import {
  add,
  all,
  type Condition,
  choose,
  equal,
  type graph,
  isIn,
  isNotIn,
  known,
  lessThan,
  lessThanInclusive,
  month,
  monthsBetween,
  not,
  type Row,
  type Term,
} from '@hedui/core'
import { countedIn } from '../means-tested.ts'

type Entities = typeof graph.entities
type Payment = Row<Entities, 'payment'>
type Options = { readonly [K in 'window' | 'kinds' | 'schemes' | 'leftOut']: Term<'option'> }

/** What those who count earned wholly within the window that ends with the month paid for. */
export function earningsOf(p: Payment, o: Options) {
  const isEarned = (first: Term<'month'>, last: Term<'month'>): Condition =>
    all(lessThan(monthsBetween(first, p.month), o.window), lessThanInclusive(last, p.month))
  const isTaxed = (t: Row<Entities, 'taxReturn'>): Condition =>
    all(isIn(t.incomeKind, o.kinds), isEarned(month(t.earnedFrom), month(t.earnedTo)))
  const isPension = (x: Row<Entities, 'pension'>): Condition =>
    all(isIn(x.scheme, o.schemes), isEarned(x.month, x.month))
  const isIncome = (i: Row<Entities, 'income'>): Condition =>
    all(isNotIn(i.type, o.leftOut), isEarned(i.firstMonth, i.lastMonth))
  const shared = p
    .to('householdMonth')
    .many('incomes')
    .where((i) => all(not(known(i.person)), isIncome(i)))
  const registered = countedIn(p).sum((r) =>
    add(
      // Of a business only what is left after costs.
      r
        .to('person')
        .many('taxReturns')
        .where(isTaxed)
        .sum((t) => choose(equal(t.incomeKind, 'operating'), t.taxable, t.revenue)),
      r
        .to('person')
        .many('pensions')
        .where(isPension)
        .sum((x) => x.amount),
    ),
  )
  const found = countedIn(p).sum((r) =>
    r
      .to('person')
      .many('incomes')
      .where(isIncome)
      .sum((i) => i.amount),
  )
  return {
    registered,
    found: add(
      found,
      shared.sum((i) => i.amount),
    ),
    records: [
      countedIn(p).along('taxReturns').where(isTaxed).cite('revenue'),
      countedIn(p).along('pensions').where(isPension).cite('amount'),
      countedIn(p).along('incomes').where(isIncome).cite('amount'),
      shared.cite('amount'),
    ],
  }
}
